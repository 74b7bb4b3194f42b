import {
  checkedChoice,
  clipLine,
  type Draft,
  orderAtEnd,
  recordAt,
} from '../../../document/index.ts';
import type { TocEditing } from '../../commands/edit.ts';
import { CHALLENGE_PLACES, type ChallengePlace } from '../choices.ts';
import type { Challenge } from '../records.ts';
import { canJudge, editChallenge, judge } from './edit.ts';

/** What is thought through for a challenge. */
export const CHALLENGE_LISTS = ['causes', 'options'] as const;

/** Its root causes, or the options for it. */
export type ChallengeList = (typeof CHALLENGE_LISTS)[number];

/** Where a challenge is written. */
export interface ChallengeAt {
  readonly round: string;
  readonly pathway: string;
  readonly challenge: string;
}

/** What can be said of what holds a pathway back. Ids that are not there make no step. */
export interface ChallengeCommands {
  /** Adds a challenge at the end. Returns its id, or `undefined` when there is no place for it. */
  addChallenge(
    round: string,
    pathway: string,
    place: ChallengePlace,
    text: string,
  ): string | undefined;
  setChallenge(at: ChallengeAt, text: string): void;
  /** Says where a challenge lies. */
  placeChallenge(at: ChallengeAt, place: ChallengePlace): void;
  /** Adds a root cause or an option. Returns its id, or `undefined` when there is no such challenge. */
  addPoint(at: ChallengeAt, list: ChallengeList, text: string): string | undefined;
  setPoint(at: ChallengeAt, list: ChallengeList, point: string, text: string): void;
  deletePoint(at: ChallengeAt, list: ChallengeList, point: string): void;
}

export function challengeCommands(editor: TocEditing): ChallengeCommands {
  const { read, newId } = editor;

  function challengeAt({ round, pathway, challenge }: ChallengeAt): Challenge | undefined {
    const judgements = recordAt(read().rounds, round)?.judgements ?? {};
    return recordAt(recordAt(judgements, pathway)?.challenges ?? {}, challenge);
  }

  return {
    addChallenge(round, pathway, place, text) {
      checkedChoice(place, CHALLENGE_PLACES);
      const at = { round, pathway };
      if (!canJudge(editor, at)) return undefined;
      const challenge = newId();
      const created = { place, text: clipLine(text), causes: {}, options: {} };
      judge(editor, 'challenge.add', at, ({ challenges }) => {
        challenges[challenge] = { ...created, order: orderAtEnd(challenges) };
      });
      return challenge;
    },
    setChallenge(at, text) {
      const checked = clipLine(text);
      const write = (draft: Draft<Challenge>) => {
        draft.text = checked;
      };
      editChallenge(editor, 'challenge.edit', { ...at }, write, `challenge:${at.challenge}`);
    },
    placeChallenge(at, place) {
      checkedChoice(place, CHALLENGE_PLACES);
      editChallenge(editor, 'challenge.edit', { ...at }, (draft) => {
        draft.place = place;
      });
    },
    addPoint(at, list, text) {
      checkedChoice(list, CHALLENGE_LISTS);
      if (!challengeAt(at)) return undefined;
      const point = newId();
      const checked = clipLine(text);
      editChallenge(editor, `${list}.add`, { ...at }, (draft) => {
        draft[list][point] = { text: checked, order: orderAtEnd(draft[list]) };
      });
      return point;
    },
    setPoint(at, list, point, text) {
      checkedChoice(list, CHALLENGE_LISTS);
      const checked = clipLine(text);
      const write = (draft: Draft<Challenge>) => {
        const record = recordAt(draft[list], point);
        if (record) record.text = checked;
      };
      editChallenge(editor, `${list}.edit`, { ...at }, write, `${list}:${point}`);
    },
    deletePoint(at, list, point) {
      checkedChoice(list, CHALLENGE_LISTS);
      editChallenge(editor, `${list}.delete`, { ...at }, (draft) => {
        delete draft[list][point];
      });
    },
  };
}
