import { nodesIn, type TocDocument } from '@uptake/core/toc-editor';
import { TOC_COMPONENTS, type TocComponent } from '@uptake/core/vocabulary';

/** The boxes of the exercise: 25 in all, each told from the others by its first three letters. */
export const EXERCISE_NODES: Readonly<Record<TocComponent, readonly string[]>> = {
  activities: ['Coach', 'Train', 'Study', 'Brief', 'Meet'],
  outputs: ['Heads', 'Teachers', 'Paper', 'Notes', 'Visits'],
  'outcomes-among-members': ['Trust', 'Lessons', 'Data', 'Skills'],
  'outcomes-beyond-members': ['Districts', 'Policy', 'Budgets'],
  impact: ['Reading', 'Access'],
  'factors-within-network': ['Time', 'Funds', 'Leaders'],
  'factors-in-system': ['Calm', 'Books', 'Roads'],
};

/** One link of the exercise. */
export interface ExerciseLink {
  readonly from: string;
  readonly to: string;
  /** What must be true; most links leave it open. */
  readonly assumption?: string;
}

/** The links of the exercise: 30 in all, five of which rest on an assumption. */
export const EXERCISE_LINKS: readonly ExerciseLink[] = [
  { from: 'Coach', to: 'Heads', assumption: 'They may go' },
  { from: 'Train', to: 'Teachers' },
  { from: 'Study', to: 'Paper' },
  { from: 'Brief', to: 'Notes' },
  { from: 'Meet', to: 'Visits' },
  { from: 'Meet', to: 'Heads' },
  { from: 'Heads', to: 'Trust' },
  { from: 'Heads', to: 'Lessons', assumption: 'They look' },
  { from: 'Teachers', to: 'Lessons' },
  { from: 'Teachers', to: 'Skills' },
  { from: 'Paper', to: 'Data', assumption: 'It fits' },
  { from: 'Notes', to: 'Policy' },
  { from: 'Visits', to: 'Trust' },
  { from: 'Visits', to: 'Skills' },
  { from: 'Trust', to: 'Data' },
  { from: 'Lessons', to: 'Reading' },
  { from: 'Lessons', to: 'Districts' },
  { from: 'Data', to: 'Policy' },
  { from: 'Skills', to: 'Districts' },
  { from: 'Districts', to: 'Reading', assumption: 'It is free' },
  { from: 'Districts', to: 'Budgets' },
  { from: 'Policy', to: 'Budgets' },
  { from: 'Policy', to: 'Access' },
  { from: 'Budgets', to: 'Access', assumption: 'It flows' },
  { from: 'Time', to: 'Coach' },
  { from: 'Funds', to: 'Train' },
  { from: 'Leaders', to: 'Trust' },
  { from: 'Calm', to: 'Policy' },
  { from: 'Books', to: 'Reading' },
  { from: 'Roads', to: 'Districts' },
];

/** A document of the exercise without its ids: equal for every way in which it was built. */
export interface ExerciseContent {
  readonly nodes: readonly (readonly [TocComponent, readonly string[]])[];
  readonly links: readonly ExerciseLink[];
}

/** What the exercise comes to. */
export const EXERCISE: ExerciseContent = {
  nodes: TOC_COMPONENTS.map((component) => [component, EXERCISE_NODES[component]]),
  links: sorted(EXERCISE_LINKS),
};

/** What a document says, without ids and places. */
export function exerciseContent(document: TocDocument): ExerciseContent {
  const textOf = (id: string) => document.nodes[id]?.text ?? id;
  return {
    nodes: TOC_COMPONENTS.map((component) => [
      component,
      nodesIn(document, component).map(({ text }) => text),
    ]),
    links: sorted(
      Object.values(document.links).map(({ from, to, assumption }) => ({
        from: textOf(from),
        to: textOf(to),
        ...(assumption && { assumption }),
      })),
    ),
  };
}

function sorted(links: readonly ExerciseLink[]): ExerciseLink[] {
  const keyOf = ({ from, to }: ExerciseLink) => `${from} → ${to}`;
  return [...links].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
