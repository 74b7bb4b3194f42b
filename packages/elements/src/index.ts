import { words } from 'uptake:words';
import { register } from './register.ts';
import type { Load, WidgetName } from './widget.ts';

export type * from './types.ts';

const WIDGETS = {
  'lifecycle-matrix': () => import('./widgets/lifecycle-matrix.tsx'),
  'forcefield-board': () => import('./widgets/forcefield-board.tsx'),
  'toc-editor': () => import('./widgets/toc-editor.tsx'),
  'outcome-poll': () => import('./widgets/outcome-poll.tsx'),
  'outcome-poll-live': () => import('./widgets/outcome-poll-live.tsx'),
} satisfies Record<WidgetName, () => Promise<{ readonly widget: unknown }>>;

const load: Load = {
  languages: Object.keys(words['outcome-poll'] ?? {}),
  widget: async (name) => (await WIDGETS[name]()).widget,
  words: async (name, language) => (await words[name]?.[language]?.())?.default ?? {},
};

register(load);
