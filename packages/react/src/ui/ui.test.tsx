import { describeConformance } from '../testing/conformance.tsx';
import { createNoteStore } from '../testing/sample-store.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Toolbar } from './Toolbar.tsx';
import { uiAnatomy } from './ui.anatomy.ts';
import { WidgetRoot } from './WidgetRoot.tsx';

const { parts } = uiAnatomy;

describeConformance('Button', {
  anatomyPart: parts.button,
  render: (props) => <Button {...props}>Plain</Button>,
  states: {
    primary: () => <Button kind="primary" />,
    quiet: () => <Button kind="quiet" />,
    danger: () => <Button kind="danger" />,
  },
});

describeConformance('Toolbar', {
  anatomyPart: parts.toolbar,
  render: (props) => <Toolbar label="Tools" {...props} />,
});

describeConformance('EmptyState', {
  anatomyPart: parts.empty,
  render: (props) => <EmptyState {...props}>Begin here.</EmptyState>,
});

describeConformance('WidgetRoot', {
  anatomyPart: parts.root,
  render: (props) => (
    <WidgetRoot
      label="Note"
      store={createNoteStore()}
      describeChange={({ name }) => name}
      {...props}
    />
  ),
});
