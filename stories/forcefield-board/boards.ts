import {
  createForcefieldBoardStore,
  exampleBoard,
  type ForcefieldBoardStore,
  newBoard,
} from '@uptake/core/forcefield-board';
import type { Translator } from '@uptake/core/i18n';

/** A document in which something was done. */
export function documentOf(run: (store: ForcefieldBoardStore) => void) {
  const store = createForcefieldBoardStore();
  run(store);
  return store.toJSON();
}

/** The example as the only board. */
export const exampleDocument = (t: Translator['t']) =>
  documentOf(({ commands }) => commands.addBoard(exampleBoard(t)));

/** Two boards; on the first the drivers are rated, and nothing is planned yet. */
export const halfRated = documentOf(({ commands }) => {
  const board = commands.addBoard(newBoard('Teachers use what assessments tell them'));
  commands.rateForce(board, 'driver-networks', 'high');
  commands.rateForce(board, 'driver-evidence', 'medium');
  commands.rateForce(board, 'driver-political', 'low');
  commands.addBoard(newBoard('Districts plan with data from their own schools'));
});

/** What a person pastes: long text, another direction, emoji, markup. */
export const hardText = documentOf(({ commands }) => {
  const board = commands.addBoard(
    newBoard('قراءة لكل طفل في 49,000 مدرسة 👩🏽‍🏫 <script>alert(1)</script>'),
  );
  commands.setContext(board, 'Very long. '.repeat(900));
  commands.addForce(board, { side: 'driver', label: 'Abcdefghij'.repeat(1000) });
  commands.addForce(board, { side: 'driver', label: 'دعم سياسي قوي من الوزارة 😀' });
  const long = commands.addForce(board, { side: 'constraint', label: 'many words '.repeat(900) });
  if (!long) return;
  commands.rateForce(board, long, 'high');
  const action = commands.addAction(board, long, '<b>Bold</b> '.repeat(800));
  if (action) commands.addActor(board, long, action, 'وزارة التربية والتعليم');
});

/** 300 forces, rated in turn. */
export const crowded = documentOf(({ commands }) => {
  const board = commands.addBoard(newBoard('Everything at once'));
  for (let number = 1; number <= 286; number++) {
    const side = number % 2 ? 'driver' : 'constraint';
    const force = commands.addForce(board, { side, label: `Force ${number}` });
    const importance = (['unrated', 'low', 'medium', 'high'] as const)[number % 4];
    if (force && importance) commands.rateForce(board, force, importance);
  }
});

/** A table as somebody may paste it: a column that is not ours, a word that is no importance. */
export const pastedTable = `Evidence use goal\tTeachers use what assessments tell them
Drivers\tImportance\tSupporting actions\tSupporting actors\tNotes\tOwner
Local champions\thigh\tInvite them to the next convening\tUnions; Ministry of education\tSince May\tAna
Strong capacity\tvery strong\t\t\t\tBen
Constraints
Limited time\tmedium\t"1. Shorten the reports
2. Read them together"\tDistrict offices
`;
