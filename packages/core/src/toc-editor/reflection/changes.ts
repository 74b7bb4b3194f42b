import { type ChangeLabel, type Path, recordAt } from '../../document/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { quoted, type Translate } from '../toc.catalogue.ts';
import type { TocDocument } from '../toc.schema.ts';
import { isWritten } from '../toc.selectors.ts';
import {
  CHALLENGE_PLACES,
  DOCUMENTING_WAYS,
  HORIZONS,
  LOG_KINDS,
  MARKS,
  OCCASIONS,
  PLAN_STATES,
  VERDICTS,
} from './choices.ts';
import { PRESET_CONSIDERATIONS } from './considerations.ts';

type About = NonNullable<ChangeLabel['about']>;

const FINDINGS = ['judgement', 'challenge', 'causes', 'options', 'success', 'documenting'];

/** What a step of reflection was about, as `describeTocChange` says it; nothing of another step. */
export function describeReflectionChange(
  { name, about = {} }: ChangeLabel,
  document: TocDocument,
  t: Translate,
): string | undefined {
  const [noun = '', verb = ''] = name.split('.');
  if (FINDINGS.includes(noun)) {
    const what = noun === 'judgement' ? `${verb}_judgement` : `${verb}_${noun}`;
    const verdict = VERDICTS.find((one) => one === about.verdict) ?? 'unsaid';
    const pathway = pathwayName(about, document, t);
    return t('toc.change.judgement', { what, pathway, verdict: t(`toc.verdict.${verdict}`) });
  }
  switch (noun) {
    case 'round': {
      const round = recordAt(document.rounds, String(about.round));
      return t('toc.change.round', { verb, date: String(about.date ?? round?.date ?? '') });
    }
    case 'adaptation':
    case 'task': {
      const adaptation = recordAt(document.adaptations, String(about.adaptation));
      const task = recordAt(adaptation?.tasks ?? {}, String(about.task));
      const state = PLAN_STATES.find((one) => one === about.state) ?? 'to-do';
      return t(`toc.change.${noun}`, {
        verb,
        adaptation: words(adaptation?.text ?? about.text, t),
        task: words(task?.text ?? about.text, t),
        position: Number(about.position ?? 0) + 1,
        state: t(`toc.plan.state.${state}`),
      });
    }
    case 'log': {
      const what = verb === 'add' ? `add_${about.kind}` : verb;
      return t('toc.change.log', { verb: what, text: words(about.text, t) });
    }
    case 'consideration': {
      const mark = MARKS.find((one) => one === about.mark) ?? 'unsaid';
      const text = considerationText(String(about.consideration), document, t) || about.text;
      return t('toc.change.consideration', {
        verb,
        text: words(text, t),
        mark: t(`toc.mark.${mark}`),
      });
    }
    case 'version':
      return t('toc.change.version', { verb, version: versionText(about.text, about.date, t) });
    default:
      return undefined;
  }
}

/** Names a place among the records of reflection, as `describeTocPath` does; nothing of another. */
export function describeReflectionPath(
  [section = '', id = '']: Path,
  document: TocDocument,
  t: Translate,
): string | undefined {
  const place = (name: string) => t('toc.place.reflection', { what: section, name });
  switch (section) {
    case 'rounds':
      return place(recordAt(document.rounds, id)?.date ?? t('toc.unwritten'));
    case 'log':
      return place(words(recordAt(document.log, id)?.text, t));
    case 'adaptations':
      return place(words(recordAt(document.adaptations, id)?.text, t));
    case 'considerations':
    case 'marks':
      return place(words(considerationText(id, document, t), t));
    case 'versions': {
      const { name, date } = recordAt(document.versions, id) ?? {};
      return place(versionText(name, date, t));
    }
    default:
      return undefined;
  }
}

/** Puts a choice of a record of reflection into words; nothing of another value. */
export function describeReflectionValue(
  value: unknown,
  path: Path,
  t: Translate,
): string | undefined {
  const field = path[0] === 'marks' ? 'mark' : path.at(-1);
  return VALUES.get(field ?? '')?.(value, t);
}

const VALUES = new Map([
  ['verdict', inWords(VERDICTS, (one) => `toc.verdict.${one}`)],
  ['state', inWords(PLAN_STATES, (one) => `toc.plan.state.${one}`)],
  ['occasion', inWords(OCCASIONS, (one) => `toc.occasion.${one}`)],
  ['place', inWords(CHALLENGE_PLACES, (one) => `toc.challenge.${one}`)],
  ['way', inWords(DOCUMENTING_WAYS, (one) => `toc.documenting.${one}`)],
  ['horizon', inWords(HORIZONS, (one) => `toc.horizon.${one}`)],
  ['kind', inWords(LOG_KINDS, (one) => `toc.log.${one}`)],
  ['mark', inWords(MARKS, (one) => `toc.mark.${one}`)],
]);

function inWords<V extends string>(choices: readonly V[], keyOf: (choice: V) => MessageKey) {
  return (value: unknown, t: Translate): string | undefined => {
    const choice = choices.find((one) => one === value);
    return choice && t(keyOf(choice));
  };
}

function pathwayName(about: About, { pathways, rounds }: TocDocument, t: Translate): string {
  const judgements = recordAt(rounds, String(about.round))?.judgements ?? {};
  const known =
    recordAt(pathways, String(about.pathway)) ?? recordAt(judgements, String(about.pathway));
  return known && isWritten(known.name) ? quoted(known.name) : t('toc.pathway.unnamed');
}

function considerationText(id: string, { considerations }: TocDocument, t: Translate): string {
  const isPreset = PRESET_CONSIDERATIONS.some((one) => one.id === id);
  if (isPreset) return t(`toc.consideration.${id}` as MessageKey);
  return recordAt(considerations, id)?.text ?? '';
}

function versionText(
  name: string | number | undefined,
  date: string | number | undefined,
  t: Translate,
): string {
  const text = String(name ?? '');
  return isWritten(text) ? quoted(text) : t('toc.version.unnamed', { date: date ?? '' });
}

function words(text: string | number | undefined, t: Translate): string {
  const written = String(text ?? '');
  return isWritten(written) ? quoted(written) : t('toc.unwritten');
}
