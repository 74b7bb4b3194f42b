export type {
  Anatomy,
  DescribeChange,
  ErrorBoundaryProps,
  NamedPart,
  PartAnatomy,
  PartNames,
  PartProps,
  Parts,
  StatesOf,
  StateValues,
  WidgetRootProps,
} from '../ui/index.ts';
export { TocDiagram, type TocDiagramProps } from './diagram/TocDiagram.tsx';
export { TocEditor, type TocEditorProps } from './TocEditor.tsx';
export { TocHead, type TocHeadProps } from './TocHead.tsx';
export { TocReading, type TocReadingProps } from './TocReading.tsx';
export { TocRoot, type TocRootProps } from './TocRoot.tsx';
export { TocStart, type TocStartProps } from './TocStart.tsx';
export { TocToolbar, type TocToolbarProps } from './TocToolbar.tsx';
export {
  TOC_VIEWS,
  type TocFocus,
  type TocScope,
  type TocSitting,
  type TocSubject,
  type TocView,
  useToc,
} from './toc.context.ts';
