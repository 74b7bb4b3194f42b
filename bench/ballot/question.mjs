// The one question that both forms ask: eight statements, each rated from 1 to 10.
import { orderSequence } from '@uptake/core';
import { controlPoll, newPoll, newStage, outcomesQuestion } from '@uptake/core/outcome-poll';

const TITLE = 'How far does your organization influence this?';
const LOW = 'Not at all';
const HIGH = 'Very strongly';
const STATEMENTS = [
  'Members know what the others are working on',
  'Members trust each other enough to speak of failures',
  'Members work on shared products',
  'Members plan together which evidence is needed',
  'Ministries ask for evidence before they decide',
  'Schools try what was shown to work elsewhere',
  'Funders pay for what the network found to matter',
  'Researchers take up questions that teachers ask',
];

/** What a server of ours tells of the poll. */
export function pollView() {
  const orders = orderSequence(STATEMENTS.length);
  const question = {
    ...outcomesQuestion(),
    preset: '',
    wording: { en: TITLE },
    scale: { min: 1, points: 10, low: { en: LOW }, high: { en: HIGH } },
    statements: Object.fromEntries(
      STATEMENTS.map((text, index) => [
        `s${index + 1}`,
        { preset: '', wording: { en: text }, order: orders[index] },
      ]),
    ),
    order: orders[0],
  };
  const document = {
    ...newPoll({ en: TITLE }),
    questions: { influence: question },
    segmentations: {},
  };
  const stage = controlPoll(newStage(document), { type: 'open' }, document);
  return { id: 'bench', code: 'BENCH', seats: false, document, stage, results: [] };
}

/** The same for SurveyJS: a single-select matrix of eight rows and ten columns. */
export function surveyJson() {
  return {
    elements: [
      {
        type: 'matrix',
        name: 'influence',
        title: TITLE,
        columns: Array.from({ length: 10 }, (_, index) => index + 1),
        rows: STATEMENTS.map((text, index) => ({ value: `s${index + 1}`, text })),
      },
    ],
  };
}
