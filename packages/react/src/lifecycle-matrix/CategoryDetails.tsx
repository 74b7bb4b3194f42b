import { inOrder } from '@uptake/core';
import {
  activityLabel,
  type Category,
  categoryDescription,
  categoryLabel,
  RESOURCE_FACTS,
  type ResourceField,
  resourceTitle,
} from '@uptake/core/lifecycle-matrix';
import { flushSync } from 'react-dom';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Button, TextArea, TextField } from '../ui/index.ts';
import { AddField } from './AddField.tsx';
import { CategoryReading, Citation } from './CategoryReading.tsx';
import { matrix } from './matrix.anatomy.ts';
import {
  type MatrixDetailsProps,
  useCategory,
  useMatrix,
  useMatrixDocument,
  useSession,
} from './matrix.context.ts';
import { RecordList } from './RecordList.tsx';

/**
 * Shows or changes a category: its name, activities and resources. Stands beside the other parts
 * and shows itself when a category is opened.
 */
export function CategoryDetails({ dialogRef, ...props }: MatrixDetailsProps) {
  const { session, readOnly } = useMatrix();
  const { t } = useTranslator();
  const id = useSession(({ opened }) => (opened?.kind === 'category' ? opened.category : ''));
  const category = useCategory(id);
  if (!category) return null;
  return (
    <Dialog
      {...props}
      {...matrix.part('categoryDialog', {}, props)}
      ref={dialogRef}
      open
      onClose={() => session.setState({ opened: undefined })}
      title={<bdi>{categoryLabel(category, t)}</bdi>}
      description={<bdi>{categoryDescription(category, t)}</bdi>}
      foot={!readOnly && <Place id={id} />}
    >
      {readOnly ? (
        <>
          <section>
            <h3>{t('matrix.field.activities')}</h3>
            <ul {...matrix.part('reading')}>
              {inOrder(category.activities).map((activity) => (
                <li key={activity.id} dir="auto">
                  {activityLabel(activity, t)}
                </li>
              ))}
            </ul>
          </section>
          <CategoryReading id={id} />
        </>
      ) : (
        <>
          <Wording id={id} category={category} />
          <Activities id={id} category={category} />
          <Resources id={id} category={category} />
        </>
      )}
    </Dialog>
  );
}

interface CategoryProps {
  readonly id: string;
  readonly category: Category;
}

function Wording({ id, category }: CategoryProps) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const { commands, endGesture } = store;
  const hint = category.preset === '' ? undefined : t('matrix.preset.hint');
  return (
    <>
      <TextField
        label={t('matrix.field.name')}
        hint={hint}
        placeholder={categoryLabel({ ...category, label: '' }, t)}
        value={category.label}
        onValueChange={(label) => commands.renameCategory(id, label)}
        onEnd={endGesture}
      />
      <TextArea
        label={t('matrix.field.description')}
        placeholder={categoryDescription({ ...category, description: '' }, t)}
        value={category.description}
        onValueChange={(description) => commands.describeCategory(id, description)}
        onEnd={endGesture}
      />
    </>
  );
}

function Activities({ id, category }: CategoryProps) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const { commands, endGesture } = store;
  return (
    <section>
      <h3>{t('matrix.field.activities')}</h3>
      <RecordList
        records={inOrder(category.activities)}
        nameOf={(activity) => activityLabel(activity, t)}
        onMove={(activity, position) => commands.moveActivity(id, activity, position)}
        onDelete={(activity) => commands.deleteActivity(id, activity)}
      >
        {(activity) => (
          <TextField
            label={t('matrix.activity.name', { name: activityLabel(activity, t) })}
            labelHidden
            placeholder={activityLabel({ ...activity, label: '' }, t)}
            value={activity.label}
            onValueChange={(label) => commands.renameActivity(id, activity.id, label)}
            onEnd={endGesture}
          />
        )}
      </RecordList>
      <AddField
        label={t('matrix.activity.new')}
        onAdd={(label) => commands.addActivity(id, label)}
      />
    </section>
  );
}

const RESOURCE_FIELDS: readonly ResourceField[] = ['title', 'authors', 'year', 'url'];

function Resources({ id, category }: CategoryProps) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const { commands, endGesture } = store;
  return (
    <section>
      <h3>{t('matrix.field.resources')}</h3>
      <RecordList
        records={inOrder(category.resources)}
        nameOf={(resource) => resourceTitle(resource, t)}
        onMove={(resource, position) => commands.moveResource(id, resource, position)}
        onDelete={(resource) => commands.deleteResource(id, resource)}
      >
        {(resource) => (
          <details>
            <summary>
              <Citation resource={resource} plain />
            </summary>
            <div {...matrix.part('fields')}>
              {RESOURCE_FIELDS.map((field) => (
                <TextField
                  key={field}
                  label={t(`matrix.field.${field}`)}
                  placeholder={resource.preset && RESOURCE_FACTS[resource.preset][field]}
                  value={resource[field]}
                  onValueChange={(text) => commands.writeResource(id, resource.id, field, text)}
                  onEnd={endGesture}
                />
              ))}
            </div>
          </details>
        )}
      </RecordList>
      <AddField
        label={t('matrix.resource.new')}
        onAdd={(title) => commands.addResource(id, { title })}
      />
    </section>
  );
}

/** Where the category stands among all: up, down, or away. */
function Place({ id }: { readonly id: string }) {
  const { store, session } = useMatrix();
  const { t } = useTranslator();
  const ids = useMatrixDocument(({ categories }) => categories);
  const order = inOrder(ids).map((category) => category.id);
  const position = order.indexOf(id);
  const move = (step: number) => store.commands.moveCategory(id, position + step);
  return (
    <>
      <Button aria-disabled={position === 0} onClick={() => move(-1)}>
        {t('matrix.record.up')}
      </Button>
      <Button aria-disabled={position === order.length - 1} onClick={() => move(1)}>
        {t('matrix.record.down')}
      </Button>
      <Button
        kind="danger"
        onClick={() => {
          // The dialog is gone first, so that the deletion is announced where it stays.
          flushSync(() => session.setState({ opened: undefined }));
          store.commands.deleteCategory(id);
        }}
      >
        {t('matrix.category.delete')}
      </Button>
    </>
  );
}
