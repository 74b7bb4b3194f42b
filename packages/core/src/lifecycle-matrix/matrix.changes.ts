import {
  type ChangeLabel,
  inOrder,
  type Ordered,
  type Path,
  type Records,
} from '../document/index.ts';
import type { Stage } from '../vocabulary/index.ts';
import { activityLabel, categoryLabel, exampleName, type Translate } from './matrix.labels.ts';
import { resourceTitle } from './matrix.resource-labels.ts';
import type {
  Activity,
  Category,
  CellStatus,
  Example,
  GapReason,
  LifecycleMatrixDocument,
  MatrixQuestion,
  Resource,
} from './matrix.schema.ts';

/** What a change is about, as the commands of the matrix say it. */
export interface MatrixAbout {
  readonly question?: MatrixQuestion;
  readonly category?: string;
  readonly stage?: Stage;
  readonly activity?: string;
  readonly resource?: string;
  readonly example?: string;
  readonly status?: CellStatus;
  readonly reason?: GapReason;
  /** The own name and the preset of a record that is deleted now. */
  readonly name?: string;
  readonly preset?: string;
}

/**
 * Says a change by the names of what it touched, for an announcement and for the undo button.
 *
 * @param document the document as it is after the change
 */
export function describeMatrixChange(
  label: ChangeLabel,
  document: LifecycleMatrixDocument,
  t: Translate,
): string {
  const about: MatrixAbout = label.about ?? {};
  const [noun, verb = ''] = label.name.split('.');
  if (noun === 'cell') {
    const place = placeName(about, document, t);
    return t('matrix.change.cell', { verb, place, value: cellValue(about, document, t) });
  }
  if (noun === 'answer') {
    const name = t(`matrix.question.${about.question ?? 'goal'}`);
    return t('matrix.change.record', { verb, name });
  }
  const record = findRecord(noun, about, document, t);
  return record ? t('matrix.change.record', { verb, ...record }) : t('matrix.change.document');
}

/** Names a place of a document, for instance one that two people changed. */
export function describeMatrixPath(
  [root = '', id = '', part, key = '', field, item = '']: Path,
  document: LifecycleMatrixDocument,
  t: Translate,
): string {
  const say = (name: string, about: Record<string, string>) =>
    describeMatrixChange({ name, about }, document, t);
  if (root === 'examples') return say('example.write', { example: id });
  if (root !== 'categories') return say('answer.write', { question: root });
  if (part === 'activities') return say('activity.write', { category: id, activity: key });
  if (part === 'resources') return say('resource.write', { category: id, resource: key });
  if (part !== 'cells') return say('category.write', { category: id });
  const place = { category: id, stage: key };
  const cell = document.categories[id]?.cells[key as Stage];
  if (field === 'status') return say('cell.status', { ...place, status: cell?.status ?? '' });
  if (field === 'gapReason') return say('cell.reason', { ...place, reason: cell?.gapReason ?? '' });
  if (field === 'activities') return say('cell.choose', { ...place, activity: item });
  return say(`cell.${field}`, place);
}

/** The place of a cell in words: its category and its stage. */
export function placeName(
  { category = '', stage = 'generation' }: Pick<MatrixAbout, 'category' | 'stage'>,
  { categories }: LifecycleMatrixDocument,
  t: Translate,
): string {
  return t('matrix.place', {
    category: categoryLabel(categories[category] ?? UNNAMED, t),
    stage: t(`vocabulary.stage.${stage}`),
  });
}

const UNNAMED = { label: '', preset: '' } as const;

function cellValue(
  about: MatrixAbout,
  { categories }: LifecycleMatrixDocument,
  t: Translate,
): string {
  if (about.status) return t(`matrix.status.${about.status}`);
  if (about.activity !== undefined) {
    const { activities } = categories[about.category ?? ''] ?? {};
    return activityLabel(activities?.[about.activity] ?? UNNAMED, t);
  }
  return t(`matrix.reason.${about.reason || 'none'}`);
}

interface FoundRecord {
  readonly name: string;
  /** Counted from 1; 0 when it is deleted. */
  readonly position: number;
  readonly count: number;
  readonly [hole: string]: string | number;
}

function findRecord(
  noun: string | undefined,
  about: MatrixAbout,
  { categories, examples }: LifecycleMatrixDocument,
  t: Translate,
): FoundRecord | undefined {
  const own = about.name ?? '';
  const category = categories[about.category ?? ''];
  const find = <R extends Ordered>(
    records: Records<R> = {},
    id = '',
    name: (record: R | undefined) => string,
  ): FoundRecord => ({
    name: name(records[id]),
    position: inOrder(records).findIndex((record) => record.id === id) + 1,
    count: Object.keys(records).length,
  });
  switch (noun) {
    case 'category': {
      const gone = { label: own, preset: (about.preset ?? '') as Category['preset'] };
      return find(categories, about.category, (record) => categoryLabel(record ?? gone, t));
    }
    case 'activity': {
      const gone = { label: own, preset: (about.preset ?? '') as Activity['preset'] };
      return find(category?.activities, about.activity, (record) =>
        activityLabel(record ?? gone, t),
      );
    }
    case 'resource': {
      const gone = { title: own, preset: (about.preset ?? '') as Resource['preset'] };
      return find(category?.resources, about.resource, (record) =>
        resourceTitle(record ?? gone, t),
      );
    }
    case 'example': {
      const gone = { name: own, preset: (about.preset ?? '') as Example['preset'] };
      return find(examples, about.example, (record) => exampleName(record ?? gone, t));
    }
    default:
      return undefined;
  }
}
