import { orderSequence } from '../document/index.ts';
import type { ForceSide } from '../vocabulary/index.ts';
import { type BoardContent, newBoard, presetId, type Translate } from './board.catalogue.ts';
import type { Action, Force, ForceSubject, Importance } from './board.schema.ts';

/** An action of the example by the key of its text, and its actors by theirs. */
type ExampleAction = readonly [
  text: 'windows' | 'map' | 'co-create' | 'calendar' | 'levels' | 'briefs' | 'course',
  ...actors: ('ministry' | 'partners' | 'academics' | 'unicef' | 'local')[],
];

/** Side, subject, importance and action of every force that the case speaks about. */
const RATED: readonly (readonly [ForceSide, ForceSubject, Importance, ExampleAction?])[] = [
  ['driver', 'networks', 'medium', ['map', 'local', 'academics']],
  ['driver', 'evidence', 'high', ['co-create', 'ministry', 'academics']],
  ['driver', 'political', 'low'],
  ['driver', 'policies', 'high', ['windows', 'ministry', 'partners']],
  ['driver', 'capacity', 'low'],
  ['constraint', 'networks', 'low'],
  ['constraint', 'evidence', 'medium', ['briefs', 'unicef', 'academics']],
  ['constraint', 'political', 'high', ['levels', 'unicef', 'ministry']],
  ['constraint', 'capacity', 'high', ['course', 'unicef', 'partners']],
  ['constraint', 'time', 'high', ['calendar', 'unicef', 'ministry']],
];

/**
 * A filled-in board to learn from. The facts are those of UNICEF's Data Must Speak as the report
 * tells them (section 3.2): co-created research, policy windows, changes of leadership, the time
 * that co-creation takes, head teachers without training. The ratings are made up, and its notes
 * say so.
 */
export function exampleBoard(t: Translate): BoardContent {
  const board = newBoard(t('board.example.goal'));
  const forces: Record<string, Force> = { ...board.forces };
  for (const [side, subject, importance, action] of RATED) {
    const id = presetId(side, subject);
    const force = forces[id];
    if (!force) continue;
    forces[id] = {
      ...force,
      importance,
      actions: action ? { first: exampleAction(action, t) } : {},
    };
  }
  const notes = t('board.example.notes');
  return { ...board, context: t('board.example.context'), notes, forces };
}

function exampleAction([text, ...actors]: ExampleAction, t: Translate): Action {
  const [order = '', second = ''] = orderSequence(actors.length);
  const named = actors.map((actor, index) => [
    actor,
    { name: t(`board.example.actor.${actor}`), order: index === 0 ? order : second },
  ]);
  return { text: t(`board.example.action.${text}`), order, actors: Object.fromEntries(named) };
}
