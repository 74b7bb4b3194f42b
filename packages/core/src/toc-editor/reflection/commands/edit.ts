import { type Draft, recordAt } from '../../../document/index.ts';
import type { About, TocEditing } from '../../commands/edit.ts';
import type { TocDocument } from '../../toc.schema.ts';
import type { Adaptation, Challenge, Judgement, LogEntry, Round, Task } from '../records.ts';

/** A pathway as a round judges it. */
export type JudgedAt = About & { readonly round: string; readonly pathway: string };

/** Changes a round. One that is not there is no step. */
export function editRound(
  editor: TocEditing,
  name: string,
  about: About & { readonly round: string },
  recipe: (round: Draft<Round>, document: Draft<TocDocument>) => void,
  gesture?: string,
): void {
  editor.change(
    { name, about },
    (document) => {
      const round = recordAt(document.rounds, about.round);
      if (round) recipe(round, document);
    },
    gesture,
  );
}

/** Changes what a round says of a pathway, if it says anything. */
export function editJudgement(
  editor: TocEditing,
  name: string,
  about: JudgedAt,
  recipe: (judgement: Draft<Judgement>) => void,
  gesture?: string,
): void {
  const edit = ({ judgements }: Draft<Round>) => {
    const judgement = recordAt(judgements, about.pathway);
    if (judgement) recipe(judgement);
  };
  editRound(editor, name, about, edit, gesture);
}

/** Changes what a round says of a pathway that is there, or was when it was judged first. */
export function judge(
  editor: TocEditing,
  name: string,
  about: JudgedAt,
  recipe: (judgement: Draft<Judgement>) => void,
  gesture?: string,
): void {
  const edit = ({ judgements }: Draft<Round>, { pathways }: Draft<TocDocument>) => {
    if (!canJudge(editor, about)) return;
    const pathway = recordAt(pathways, about.pathway);
    judgements[about.pathway] ??= newJudgement();
    const judgement = judgements[about.pathway];
    if (!judgement) return;
    if (pathway) {
      judgement.name = pathway.name;
      judgement.nodes = { ...pathway.nodes };
    }
    recipe(judgement);
  };
  editRound(editor, name, about, edit, gesture);
}

/** Whether a round can say something of a pathway. */
export function canJudge({ read }: TocEditing, { round, pathway }: JudgedAt): boolean {
  const { rounds, pathways } = read();
  const there = recordAt(rounds, round);
  return (
    there !== undefined &&
    Boolean(recordAt(pathways, pathway) ?? recordAt(there.judgements, pathway))
  );
}

function newJudgement(): Draft<Judgement> {
  return {
    verdict: '',
    name: '',
    nodes: {},
    note: '',
    challenges: {},
    successes: {},
    documenting: {},
  };
}

/** Changes a challenge. One that is not there is no step. */
export function editChallenge(
  editor: TocEditing,
  name: string,
  about: JudgedAt & { readonly challenge: string },
  recipe: (challenge: Draft<Challenge>) => void,
  gesture?: string,
): void {
  const edit = ({ challenges }: Draft<Judgement>) => {
    const challenge = recordAt(challenges, about.challenge);
    if (challenge) recipe(challenge);
  };
  editJudgement(editor, name, about, edit, gesture);
}

/** Changes an entry of the log. One that is not there is no step. */
export function editLogEntry(
  editor: TocEditing,
  name: string,
  about: About & { readonly entry: string },
  recipe: (entry: Draft<LogEntry>) => void,
  gesture?: string,
): void {
  const text = recordAt(editor.read().log, about.entry)?.text ?? '';
  editor.change(
    { name, about: { text, ...about } },
    ({ log }) => {
      const entry = recordAt(log, about.entry);
      if (entry) recipe(entry);
    },
    gesture,
  );
}

/** Changes an adaptation. One that is not there is no step. */
export function editAdaptation(
  editor: TocEditing,
  name: string,
  about: About & { readonly adaptation: string },
  recipe: (adaptation: Draft<Adaptation>) => void,
  gesture?: string,
): void {
  editor.change(
    { name, about },
    ({ adaptations }) => {
      const adaptation = recordAt(adaptations, about.adaptation);
      if (adaptation) recipe(adaptation);
    },
    gesture,
  );
}

/** Changes a task. One that is not there is no step. */
export function editTask(
  editor: TocEditing,
  name: string,
  about: About & { readonly adaptation: string; readonly task: string },
  recipe: (task: Draft<Task>) => void,
  gesture?: string,
): void {
  const edit = ({ tasks }: Draft<Adaptation>) => {
    const task = recordAt(tasks, about.task);
    if (task) recipe(task);
  };
  editAdaptation(editor, name, about, edit, gesture);
}
