import {
  checkedChoice,
  clipLine,
  clipText,
  type Draft,
  moveTo,
  orderAtEnd,
  recordAt,
} from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { DOCUMENTING_WAYS, type DocumentingWay, VERDICTS, type Verdict } from '../choices.ts';
import type { Documenting, Judgement, Success } from '../records.ts';
import { canJudge, editJudgement, type JudgedAt, judge } from './edit.ts';

/** The lists of a judgement, each of records in order. */
export const FINDING_LISTS = ['challenges', 'successes', 'documenting'] as const;

/** A list of a judgement. */
export type FindingList = (typeof FINDING_LISTS)[number];

/**
 * What can be said of a pathway in a round. A round or a pathway that is not there makes no step;
 * of a pathway that is gone since it was judged, the judgement can still be changed.
 */
export interface JudgementCommands {
  /** Gives a verdict, or takes it back. Details that belong to another verdict are kept. */
  judgePathway(round: string, pathway: string, verdict: Verdict | ''): void;
  setJudgementNote(round: string, pathway: string, note: string): void;
  /** Adds what contributes to success. Returns its id, or `undefined` when there is no place for it. */
  addSuccess(round: string, pathway: string, text: string, furthering?: string): string | undefined;
  setSuccess(
    round: string,
    pathway: string,
    success: string,
    field: 'text' | 'furthering',
    value: string,
  ): void;
  /** Adds how progress will be documented. Returns its id, or `undefined` when there is no place for it. */
  addDocumenting(
    round: string,
    pathway: string,
    way: DocumentingWay,
    text: string,
  ): string | undefined;
  setDocumenting(round: string, pathway: string, documenting: string, text: string): void;
  setDocumentingWay(round: string, pathway: string, documenting: string, way: DocumentingWay): void;
  /** Moves a challenge, a success or a way of documenting to a position in its list, 0 for the first. */
  moveFinding(
    round: string,
    pathway: string,
    list: FindingList,
    finding: string,
    position: number,
  ): void;
  deleteFinding(round: string, pathway: string, list: FindingList, finding: string): void;
}

export function judgementCommands(editor: TocEditing): JudgementCommands {
  function editSuccess(
    at: JudgedAt,
    success: string,
    recipe: (success: Draft<Success>) => void,
    gesture: string,
  ): void {
    const edit = ({ successes }: Draft<Judgement>) => {
      const draft = recordAt(successes, success);
      if (draft) recipe(draft);
    };
    editJudgement(editor, 'success.edit', at, edit, gesture);
  }

  function editDocumenting(
    at: JudgedAt,
    id: string,
    recipe: (documenting: Draft<Documenting>) => void,
    gesture?: string,
  ): void {
    const edit = ({ documenting }: Draft<Judgement>) => {
      const draft = recordAt(documenting, id);
      if (draft) recipe(draft);
    };
    editJudgement(editor, 'documenting.edit', at, edit, gesture);
  }

  return {
    judgePathway(round, pathway, verdict) {
      checkedChoice(verdict, ['', ...VERDICTS]);
      judge(editor, 'judgement.verdict', { round, pathway, verdict }, (judgement) => {
        judgement.verdict = verdict;
      });
    },
    setJudgementNote(round, pathway, note) {
      const checked = clipText(note);
      const write = (judgement: Draft<Judgement>) => {
        judgement.note = checked;
      };
      const gesture = `judgement.note:${round}.${pathway}`;
      judge(editor, 'judgement.note', { round, pathway }, write, gesture);
    },
    addSuccess(round, pathway, text, furthering = '') {
      const at = { round, pathway };
      if (!canJudge(editor, at)) return undefined;
      const id = editor.newId();
      const created = { text: clipLine(text), furthering: clipLine(furthering) };
      judge(editor, 'success.add', at, ({ successes }) => {
        successes[id] = { ...created, order: orderAtEnd(successes) };
      });
      return id;
    },
    setSuccess(round, pathway, success, field, value) {
      checkedChoice(field, ['text', 'furthering']);
      const checked = clipLine(value);
      const write = (draft: Draft<Success>) => {
        draft[field] = checked;
      };
      editSuccess({ round, pathway }, success, write, `success.${field}:${success}`);
    },
    addDocumenting(round, pathway, way, text) {
      checkedChoice(way, DOCUMENTING_WAYS);
      const at = { round, pathway };
      if (!canJudge(editor, at)) return undefined;
      const id = editor.newId();
      const created = { way, text: clipLine(text) };
      judge(editor, 'documenting.add', at, ({ documenting }) => {
        documenting[id] = { ...created, order: orderAtEnd(documenting) };
      });
      return id;
    },
    setDocumenting(round, pathway, documenting, text) {
      const checked = clipLine(text);
      const write = (draft: Draft<Documenting>) => {
        draft.text = checked;
      };
      editDocumenting({ round, pathway }, documenting, write, `documenting:${documenting}`);
    },
    setDocumentingWay(round, pathway, documenting, way) {
      checkedChoice(way, DOCUMENTING_WAYS);
      editDocumenting({ round, pathway }, documenting, (draft) => {
        draft.way = way;
      });
    },
    moveFinding(round, pathway, list, finding, position) {
      checkedChoice(list, FINDING_LISTS);
      editJudgement(editor, 'judgement.move', { round, pathway }, (judgement) => {
        moveTo(judgement[list], finding, position);
      });
    },
    deleteFinding(round, pathway, list, finding) {
      checkedChoice(list, FINDING_LISTS);
      editJudgement(editor, 'judgement.delete', { round, pathway }, (judgement) => {
        delete judgement[list][finding];
      });
    },
  };
}
