import type { PollDocument, PollStage } from '@uptake/core/outcome-poll';
import { createKey } from '../access/secrets.ts';
import type { RenderOptions } from '../page/render.tsx';
import { Html } from './html.ts';

/** What stands for the token in a ballot that is kept; nobody can write it into a poll. */
const TOKEN = createKey();

interface KeptBallots {
  readonly stage: PollStage;
  readonly byLocale: Map<string, string>;
}

/** The ballot of a poll at its present stage, for people without answers. */
const kept = new WeakMap<PollDocument, KeptBallots>();

/** The ballot. A whole room comes at once and gets the same one, so that is rendered once. */
export async function ballotFor(options: RenderOptions, token = ''): Promise<Html> {
  const { renderBallot } = await import('../page/render.tsx');
  const { locale, state } = options;
  const isNew = [state.answers, state.earlier ?? {}].every((one) => Object.keys(one).length === 0);
  if (!isNew) return new Html(renderBallot(options, token));
  const { byLocale } = keptFor(state.poll, state.stage);
  const text = byLocale.get(locale) ?? renderBallot(options, TOKEN);
  byLocale.set(locale, text);
  return new Html(text.replace(TOKEN, token));
}

/** The results as a table. */
export async function resultsFor(options: RenderOptions): Promise<Html> {
  const { renderResults } = await import('../page/render.tsx');
  return new Html(renderResults(options));
}

function keptFor(poll: PollDocument, stage: PollStage): KeptBallots {
  const known = kept.get(poll);
  if (known?.stage === stage) return known;
  const fresh = { stage, byLocale: new Map() };
  kept.set(poll, fresh);
  return fresh;
}
