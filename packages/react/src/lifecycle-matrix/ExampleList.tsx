import { type Identified, inOrder } from '@uptake/core';
import { type Example, exampleName } from '@uptake/core/lifecycle-matrix';
import { useTranslator } from '../provider/context.ts';
import { AddField } from './AddField.tsx';
import { MatrixExample } from './MatrixExamples.tsx';
import { useMatrix, useSession } from './matrix.context.ts';
import { RecordList } from './RecordList.tsx';

/** The examples that are shown, to change, and a way to add one. */
export function ExampleList({ shown }: { readonly shown: readonly Identified<Example>[] }) {
  const { store, session } = useMatrix();
  const { t } = useTranslator();
  const tag = useSession(({ filter }) => filter.category);
  const { commands } = store;
  const open = (example: string) => session.setState({ opened: { kind: 'example', example } });
  const add = (name: string) =>
    store.transact({ name: 'example.add', about: { name } }, () => {
      const example = commands.addExample({ name });
      if (tag !== '') commands.tagExample(example, tag, true);
      open(example);
    });
  /** Moves an example to where another one of those shown stands among all. */
  const move = (id: string, position: number) => {
    const all = inOrder(store.getState().document.examples);
    commands.moveExample(
      id,
      all.findIndex((other) => other.id === shown[position]?.id),
    );
  };
  return (
    <>
      <RecordList
        records={shown}
        nameOf={(example) => exampleName(example, t)}
        onMove={move}
        onDelete={commands.deleteExample}
        onEdit={open}
      >
        {(example) => <MatrixExample example={example} />}
      </RecordList>
      <AddField label={t('matrix.example.new')} onAdd={add} />
    </>
  );
}
