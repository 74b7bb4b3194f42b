import { defineAnatomy, partNamesOf } from './anatomy.ts';

/** The shared parts. They are private as components; hosts may style them by these names. */
export const uiAnatomy = /* @__PURE__ */ defineAnatomy('ui', {
  root: { element: 'section' },
  button: {
    element: 'button',
    states: { 'data-kind': ['plain', 'primary', 'quiet', 'danger'] },
  },
  dialog: { element: 'dialog', states: { 'data-size': ['small', 'medium', 'large'] } },
  dialogPanel: { element: 'div' },
  dialogHead: { element: 'header' },
  dialogTitle: { element: 'h2' },
  dialogDescription: { element: 'p' },
  dialogBody: { element: 'div' },
  dialogFoot: { element: 'footer' },
  field: { element: 'div', states: { 'data-invalid': 'flag' } },
  label: { element: 'label', states: { 'data-hidden': 'flag' } },
  hint: { element: 'p' },
  fieldError: { element: 'p' },
  input: { element: 'input' },
  textarea: { element: 'textarea' },
  select: { element: 'select' },
  checkbox: { element: 'label' },
  choice: { element: 'fieldset' },
  choiceOptions: { element: 'div' },
  choiceOption: { element: 'label' },
  menu: { element: 'div' },
  menuList: { element: 'div' },
  menuItem: { element: 'button', states: { 'data-kind': ['danger'] } },
  toolbar: { element: 'div' },
  announcer: { element: 'div' },
  hidden: { element: 'span' },
  saveStatus: {
    element: 'div',
    states: {
      'data-status': ['loading', 'saved', 'saving', 'waiting', 'failed', 'unreadable', 'conflict'],
    },
  },
  actions: { element: 'div' },
  add: { element: 'div' },
  conflict: { element: 'ul' },
  conflictPlace: { element: 'li' },
  undo: { element: 'div' },
  import: { element: 'div' },
  notice: { element: 'div', states: { 'data-kind': ['info', 'danger'] } },
  empty: { element: 'div' },
});

/** Writes the attributes of the shared parts. */
export const ui = partNamesOf<typeof uiAnatomy>('ui');
