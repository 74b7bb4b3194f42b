import { createForcefieldBoardStore, exampleBoard } from '@uptake/core/forcefield-board';
import { ForcefieldBoard, type ForcefieldBoardProps } from '@uptake/react/forcefield-board';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';

/** The example of the report, in the reader's language, in a store of the host's own. */
export function ExampleBoard(props: ForcefieldBoardProps) {
  const { t } = useTranslator();
  const [store] = useState(() => {
    const created = createForcefieldBoardStore();
    created.commands.addBoard(exampleBoard(t));
    return created;
  });
  return <ForcefieldBoard store={store} {...props} />;
}
