import type { SessionState } from '@uptake/core/outcome-poll';
import { wordingIn } from '@uptake/core/outcome-poll';
import type { PollView, RefusedMessage } from '@uptake/core/outcome-poll/live';
import { SEAT_CODE_LENGTH } from '../access/secrets.ts';
import { statusOf } from '../http/answers.ts';
import { isRevealed } from '../page/is-revealed.ts';
import { PAGE_FIELDS, PAGE_ID, type PageData } from '../page/page.data.ts';
import type { Page } from './document.ts';
import { type Html, type HtmlValue, html, jsonInHtml } from './html.ts';
import type { SpokenLanguage } from './language.ts';
import type { PostedBallot } from './posted.ts';
import { ballotFor, resultsFor } from './rendered.ts';

/** Asks for the code of a poll. */
export function codePage({ translator: { t } }: SpokenLanguage): Page {
  return {
    title: t('poll.join.title'),
    body: html`<form class="page-form" data-uptake-root="" method="get">
<h1>${t('poll.join.title')}</h1>
<label for="code">${t('poll.join.code')}</label>
<p id="code-hint">${t('poll.join.code.hint')}</p>
<input id="code" name="code" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" dir="ltr" aria-describedby="code-hint">
${button(t('poll.join.enter'))}
</form>`,
  };
}

/** What a page of a poll shows. */
export interface PollPage {
  readonly data: PageData;
  readonly state: SessionState;
  readonly language: SpokenLanguage;
  readonly posted?: PostedBallot | undefined;
}

/** The poll: what was counted just now, results when they are revealed, the ballot. */
export async function pollPage(page: PollPage): Promise<Page> {
  const { data, state, language, posted } = page;
  const { code: locale, messages } = language;
  const options = { state, locale, messages };
  const hasResults = isRevealed(state);
  const results = hasResults && (await resultsFor(options));
  const ballot = await ballotFor(options, data.known?.token);
  return {
    ...live(page),
    hasResults,
    body: html`${head(page)}
${posted && notice(posted, language)}
<div id="${PAGE_ID.results}"${!hasResults && html` hidden`}>${results}</div>
<div id="${PAGE_ID.ballot}">${ballot}</div>
${stillness(language)}
${dataOf(data)}`,
  };
}

/** Asks for the seat code, where the poll wants one. */
export function seatPage(
  page: PollPage,
  claim: string,
  typed = '',
  problem?: 'seat' | 'seat-used',
): Page {
  const { t } = page.language.translator;
  const wrong = problem && t(`poll.join.seat.${problem === 'seat' ? 'wrong' : 'used'}`);
  return {
    ...live(page),
    ...(problem && { status: statusOf(problem) }),
    body: html`${head(page)}
<div id="${PAGE_ID.results}" hidden></div>
<div id="${PAGE_ID.ballot}"></div>
<form class="page-form" data-uptake-root="" method="post" id="${PAGE_ID.seat}">
<label for="seat-code">${t('poll.join.seat')}</label>
<p id="seat-hint">${t('poll.join.seat.hint')}</p>
${wrong && html`<p role="alert" id="seat-wrong">${wrong}</p>`}
<input id="seat-code" name="${PAGE_FIELDS.seat}" value="${typed}" required autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="${2 * SEAT_CODE_LENGTH}" dir="ltr" aria-describedby="seat-hint${wrong && ' seat-wrong'}"${wrong && html` aria-invalid="true"`}>
<input type="hidden" name="${PAGE_FIELDS.claim}" value="${claim}">
${button(t('poll.join.enter'))}
</form>
${dataOf(page.data)}`,
  };
}

/** Says why a page cannot be shown, and what to do. */
export function problemPage(
  { reason, retry = 10 }: RefusedMessage,
  language: SpokenLanguage,
  up: string,
): Page {
  const { t } = language.translator;
  const name = PROBLEMS[reason as keyof typeof PROBLEMS] ?? 'failed';
  const title = t(`poll.join.${name}`);
  return {
    title,
    status: statusOf(reason),
    headers: name === 'crowded' ? { 'retry-after': String(retry) } : {},
    body: html`<div class="page-form" data-uptake-root="">
<h1>${title}</h1>
<p>${t(`poll.join.${name}.hint`, { seconds: retry })}</p>
<p>${
      name === 'missing'
        ? html`<a href="${up}join">${t('poll.join.code')}</a>`
        : html`<a href="">${t('poll.join.look')}</a>`
    }</p>
</div>`,
  };
}

const PROBLEMS = {
  'not-found': 'missing',
  'too-many': 'crowded',
  'too-fast': 'crowded',
  busy: 'crowded',
} as const;

function live({ data, language }: PollPage): Pick<Page, 'title' | 'isLive'> {
  return { title: titleOf(data.view, language), isLive: true };
}

function titleOf({ document }: PollView, { code, translator }: SpokenLanguage): string {
  return wordingIn(document.title, code) || translator.t('poll.join.title');
}

function head({ data, language }: PollPage): Html {
  const { t } = language.translator;
  return html`<h1><bdi dir="auto">${titleOf(data.view, language)}</bdi></h1>
<div class="page-notice" id="${PAGE_ID.lost}" role="alert" hidden><p>${t('poll.join.lost')} <a href="">${t('poll.join.look')}</a></p></div>`;
}

/** What became of what was posted, in sentences. */
function notice({ counts }: PostedBallot, { translator: { t } }: SpokenLanguage): Html {
  const said = (['counted', 'late', 'unsaved', 'unclear'] as const)
    .filter((one) => counts[one] > 0)
    .map((one) => html`<p>${t(`poll.join.${one}`, { count: counts[one] })}</p>`);
  const all = said.length > 0 ? said : html`<p>${t('poll.join.none')}</p>`;
  return html`<div class="page-notice" role="status">${all}</div>`;
}

function stillness({ translator: { t } }: SpokenLanguage): Html {
  return html`<noscript><p>${t('poll.join.still')} <a href="">${t('poll.join.look')}</a></p></noscript>`;
}

function dataOf(data: PageData): Html {
  return html`<script type="application/json" id="${PAGE_ID.data}">${jsonInHtml(data)}</script>`;
}

function button(label: HtmlValue): Html {
  return html`<button type="submit" data-uptake-part="ui-button" data-kind="primary">${label}</button>`;
}
