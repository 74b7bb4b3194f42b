export { Control, type ControlProps } from './Control.tsx';
export { ControlLink, type ControlLinkProps } from './ControlLink.tsx';
export { ControlNotices, type ControlNoticesProps } from './ControlNotices.tsx';
export { ControlPaper, type ControlPaperProps } from './ControlPaper.tsx';
export {
  ControlQuestion,
  type ControlQuestionProps,
  ControlStatus,
  type ControlStatusProps,
} from './ControlQuestion.tsx';
export { ControlRoot, type ControlRootProps } from './ControlRoot.tsx';
export {
  ControlFocus,
  type ControlFocusProps,
  ControlSplit,
  type ControlSplitProps,
  ControlSteps,
  type ControlStepsProps,
} from './ControlSteps.tsx';
export { controlAnatomy } from './control.anatomy.ts';
export { type ControlScope, useControl } from './control.context.ts';
