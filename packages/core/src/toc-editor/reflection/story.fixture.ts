import { presetToc } from '../toc.catalogue.ts';
import type { TocDocument } from '../toc.schema.ts';
import { createTocStore, type TocStore } from '../toc.store.ts';
import { type ReflectionCommands, reflectionCommands } from './commands.ts';

/** A network's first year: three pathways, a round that judges each in another way, and a plan. */
export interface Story {
  readonly store: TocStore;
  readonly reflection: ReflectionCommands;
  readonly document: () => TocDocument;
  /** Of which coaching is not on track, trust is, and of voice too little is known. */
  readonly coaching: string;
  readonly trust: string;
  readonly voice: string;
  readonly round: string;
  readonly challenge: string;
  readonly adaptation: string;
  readonly task: string;
  /** An issue noted on an output of coaching, which the round gathered. */
  readonly entry: string;
}

export const ROUND_DAY = '2026-03-09';

/** Tells the story; ids are the same in every run. */
export function tellStory(): Story {
  let state = 1;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const store = createTocStore({ document: presetToc(), random });
  const { commands } = store;
  const reflection = reflectionCommands(store);
  const coaching = commands.addPathway('Coaching', [
    'capacity-strengthening',
    'output-skills',
    'professional-learning',
    'innovations-adopted',
    'impact-learning',
  ]);
  const trust = commands.addPathway('Trust', [
    'relationships',
    'output-connections',
    'trusting-relationships',
  ]);
  const voice = commands.addPathway('Voice', [
    'advocacy-dissemination',
    'output-messages',
    'policies-reformed',
    'impact-learning',
  ]);
  const entry = reflection.log({
    kind: 'issue',
    text: 'Coaches left',
    date: '2026-02-02',
    author: 'Amina',
    subject: { kind: 'node', id: 'output-skills' },
  });
  const round = reflection.openRound({
    date: ROUND_DAY,
    occasion: 'annual-planning',
    topic: 'The second year',
    stage: 'Second year',
    participants: 'Amina\nJoão',
    sources: ['monitoring-data', 'practitioner-knowledge'],
  });
  reflection.judgePathway(round, coaching, 'not-on-track');
  const challenge =
    reflection.addChallenge(round, coaching, 'implementation', 'Visits are cancelled') ?? '';
  const at = { round, pathway: coaching, challenge };
  reflection.addPoint(at, 'causes', 'No budget for travel');
  reflection.addPoint(at, 'options', 'Coach by telephone');
  reflection.addPoint(at, 'options', 'Train one coach in each district');
  reflection.judgePathway(round, trust, 'on-track');
  reflection.addSuccess(round, trust, 'Two meetings in person', 'Hold one in each region');
  reflection.judgePathway(round, voice, 'not-enough-information');
  reflection.addDocumenting(round, voice, 'tracker', 'Note each meeting with officials');
  const adaptation = reflection.addAdaptation({
    text: 'Coach by telephone between visits',
    round,
    pathway: coaching,
    horizon: 'quarter',
  });
  const task =
    reflection.addTask(adaptation, {
      text: 'Write a guide for calls',
      person: 'João',
      budget: '200 USD',
      staffTime: '3 days',
      start: '2026-04-01',
      due: '2026-04-30',
    }) ?? '';
  const document = () => store.getState().document;
  return {
    store,
    reflection,
    document,
    coaching,
    trust,
    voice,
    round,
    challenge,
    adaptation,
    task,
    entry,
  };
}
