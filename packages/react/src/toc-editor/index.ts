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
export { TocDetails, type TocDetailsProps } from './details/TocDetails.tsx';
export { TocDiagram, type TocDiagramProps } from './diagram/TocDiagram.tsx';
export { TocOutline, type TocOutlineProps } from './outline/TocOutline.tsx';
export { TocFiles, type TocFilesProps } from './output/TocFiles.tsx';
export { TocFindings, type TocFindingsProps } from './review/TocFindings.tsx';
export { TocStress, type TocStressProps } from './review/TocStress.tsx';
export { TocEditor, type TocEditorProps } from './TocEditor.tsx';
export { TocHead, type TocHeadProps } from './TocHead.tsx';
export { TocReading, type TocReadingProps } from './TocReading.tsx';
export { TocRoot, type TocRootProps } from './TocRoot.tsx';
export { TocStart, type TocStartProps } from './TocStart.tsx';
export { TocToolbar, type TocToolbarProps } from './TocToolbar.tsx';
export {
  TOC_OUTPUTS,
  TOC_VIEWS,
  type TocFocus,
  type TocOutput,
  type TocScope,
  type TocSitting,
  type TocSubject,
  type TocView,
  type TocWish,
  useToc,
} from './toc.context.ts';
export { TocWizard, type TocWizardProps } from './wizard/TocWizard.tsx';
