import { inOrder } from '@uptake/core';
import {
  categoryLabel,
  type ExampleField,
  exampleName,
  exampleSummary,
  exampleUrl,
} from '@uptake/core/lifecycle-matrix';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Checkbox, TextArea, TextField } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import {
  type MatrixDetailsProps,
  useMatrix,
  useMatrixDocument,
  useSession,
} from './matrix.context.ts';

/** Changes an example. Stands beside the other parts and shows itself when one is opened. */
export function ExampleDetails({ dialogRef, ...props }: MatrixDetailsProps) {
  const { store, session } = useMatrix();
  const { t } = useTranslator();
  const id = useSession(({ opened }) => (opened?.kind === 'example' ? opened.example : ''));
  const example = useMatrixDocument(({ examples }) => examples[id]);
  const categories = useMatrixDocument((document) => document.categories);
  if (!example) return null;
  const write = (field: ExampleField) => ({
    value: example[field],
    onValueChange: (text: string) => store.commands.writeExample(id, field, text),
    onEnd: store.endGesture,
  });
  const hint = example.preset !== '' && t('matrix.preset.hint');
  return (
    <Dialog
      {...props}
      {...matrix.part('exampleDialog', {}, props)}
      ref={dialogRef}
      open
      onClose={() => session.setState({ opened: undefined })}
      title={<bdi>{exampleName(example, t)}</bdi>}
      description={hint}
    >
      <TextField
        {...write('name')}
        label={t('matrix.field.name')}
        placeholder={exampleName({ ...example, name: '' }, t)}
      />
      <TextArea
        {...write('summary')}
        label={t('matrix.field.summary')}
        placeholder={exampleSummary({ ...example, summary: '' }, t)}
      />
      <TextField
        {...write('url')}
        label={t('matrix.field.url')}
        placeholder={exampleUrl({ ...example, url: '' })}
        type="url"
        inputMode="url"
        dir="ltr"
      />
      <fieldset {...matrix.part('options')}>
        <legend>{t('matrix.field.categories')}</legend>
        {inOrder(categories).map((category) => (
          <Checkbox
            key={category.id}
            label={<bdi>{categoryLabel(category, t)}</bdi>}
            checked={example.categories[category.id] === true}
            onCheckedChange={(isShown) => store.commands.tagExample(id, category.id, isShown)}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}
