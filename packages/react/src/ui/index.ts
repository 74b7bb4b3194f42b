// What is not needed at first sight (Dialog, SaveStatus, FileImport, print) is imported from its file
// by the parts that are fetched on demand, or it would arrive with everything else.
export {
  type Anatomy,
  defineAnatomy,
  type NamedPart,
  type PartAnatomy,
  type PartNames,
  type PartProps,
  type Parts,
  partNamesOf,
  type StatesOf,
  type StateValues,
} from './anatomy.ts';
export { type Announce, LiveRegion, useAnnounce, useAnnounceChanges } from './announce.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { Checkbox, type CheckboxProps, Choice, type ChoiceProps } from './Choice.tsx';
export type { DescribePlaces } from './ConflictDialog.tsx';
export { download, safeFileName } from './download.ts';
export { EmptyState } from './EmptyState.tsx';
export { ErrorBoundary, type ErrorBoundaryProps } from './ErrorBoundary.tsx';
export {
  Field,
  type FieldControl,
  type FieldProps,
  type Option,
  type OptionGroup,
  Select,
  TextArea,
  TextField,
} from './Field.tsx';
export { focusedBeside } from './focus.ts';
export { Menu, type MenuItem } from './Menu.tsx';
export { onDemand, useOnDemand } from './on-demand.ts';
export { useMergedRef } from './refs.ts';
export { type RovingGrid, rovingItem, useRovingGrid } from './roving.ts';
export { Toolbar } from './Toolbar.tsx';
export { type DescribeChange, UndoRedo } from './UndoRedo.tsx';
export { ui } from './ui.anatomy.ts';
export { WidgetRoot, type WidgetRootProps } from './WidgetRoot.tsx';
