import { type ChangeLabel, type Path, recordAt } from '../document/index.ts';
import { FORCE_SIDES, type ForceSide } from '../vocabulary/index.ts';
import { forceName, type Translate } from './board.catalogue.ts';
import {
  type Board,
  FORCE_SUBJECTS,
  type Force,
  type ForcefieldBoardDocument,
  IMPORTANCES,
  INFLUENCES,
} from './board.schema.ts';
import { isWritten, type SideBalance } from './board.selectors.ts';

const FORCE_NOUNS = new Set(['force', 'action', 'actor']);

/** How much of a text a label quotes, in characters. */
const QUOTED = 60;

/** The goal of a board in one short line, or a word for a board without one. */
export function boardTitle(board: Pick<Board, 'goal'>, t: Translate): string {
  const line = board.goal.trim().replace(/\s+/g, ' ');
  return isWritten(line) ? line : t('board.untitled');
}

/**
 * What a step was about, in a few words that name the force: “Limited time: High”. The document
 * is only asked for names; what it no longer has is named by the label.
 */
export function describeBoardChange(
  { name, about = {} }: ChangeLabel,
  document: ForcefieldBoardDocument,
  t: Translate,
): string {
  const [noun = '', verb = ''] = name.split('.');
  const board = recordAt(document.boards, String(about.board));
  if (noun === 'board') {
    const title = quoted(String(about.title ?? (board ? boardTitle(board, t) : '')));
    return t('board.change.board', { verb, board: title });
  }
  if (!FORCE_NOUNS.has(noun)) return t('board.change.document');
  const force = forceAbout(about, board);
  const subject = force ? quoted(forceName(force, t)) : t('board.unnamed');
  if (noun !== 'force') return t('board.change.plan', { what: `${verb}_${noun}`, force: subject });
  const importance = IMPORTANCES.find((one) => one === about.importance);
  return t('board.change.force', {
    verb,
    force: subject,
    importance: importance ? t(`board.importance.${importance}`) : '',
    position: Number(about.position ?? 0) + 1,
    side: t(`vocabulary.side.${force?.side ?? 'driver'}s`),
  });
}

function forceAbout(
  about: NonNullable<ChangeLabel['about']>,
  board: Board | undefined,
): Pick<Force, 'side' | 'preset' | 'label'> | undefined {
  const known = board && recordAt(board.forces, String(about.force));
  const side = FORCE_SIDES.find((one) => one === about.side);
  if (known || !side) return known;
  const preset = FORCE_SUBJECTS.find((one) => one === about.preset) ?? '';
  return { side, preset, label: String(about.label ?? '') };
}

/** The balance in sentences: how many, how strong, what is not rated yet. No verdict. */
export function balanceSentence(
  { driver, constraint }: Readonly<Record<ForceSide, SideBalance>>,
  t: Translate,
): string {
  const sentences = [
    t('board.balance.driver', { count: driver.rated, strength: driver.strength }),
    t('board.balance.constraint', { count: constraint.rated, strength: constraint.strength }),
  ];
  const unrated = driver.counts.unrated + constraint.counts.unrated;
  if (unrated > 0) sentences.push(t('board.balance.unrated', { count: unrated }));
  const { mitigated, remainder } = constraint;
  if (mitigated > 0) sentences.push(t('board.balance.mitigated', { count: mitigated, remainder }));
  const aside = driver.aside + constraint.aside;
  if (aside > 0) sentences.push(t('board.balance.aside', { count: aside }));
  return sentences.join(' ');
}

/** Names a place of a document in a few words, to say where two versions differ. */
export function describeBoardPath(
  path: Path,
  document: ForcefieldBoardDocument,
  t: Translate,
): string {
  const [, boardId = '', section = '', forceId = '', field = ''] = path;
  const board = recordAt(document.boards, boardId);
  const force = board && section === 'forces' ? recordAt(board.forces, forceId) : undefined;
  const what = field || (force ? 'force' : section);
  const subject = force ? forceName(force, t) : board ? boardTitle(board, t) : '';
  return t('board.place', { what, subject: quoted(subject) });
}

/** Puts a value of a document into words where it is not a text already. */
export function describeBoardValue(value: unknown, path: Path, t: Translate): string | undefined {
  const field = path.at(-1);
  const importance = IMPORTANCES.find((one) => field === 'importance' && one === value);
  if (importance) return t(`board.importance.${importance}`);
  const side = FORCE_SIDES.find((one) => field === 'side' && one === value);
  if (side) return t(`vocabulary.side.${side}`);
  const influence = INFLUENCES.find((one) => field === 'influence' && one === value);
  return influence && t(`board.influence.${influence}`);
}

function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
