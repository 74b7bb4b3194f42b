// What a phone runs. The build makes one file of it for each language, so that nothing else is
// fetched before an answer can be given; results are fetched while the page is idle.
import { createPollClient } from '@uptake/core/outcome-poll/live';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isRevealed } from './is-revealed.ts';
import { PageBallot } from './PageBallot.tsx';
import { PAGE_ID, type PageData } from './page.data.ts';

const at = (id: keyof typeof PAGE_ID) => document.getElementById(PAGE_ID[id]);
const { view, known, locale, resultsStyles }: PageData = JSON.parse(at('data')?.textContent ?? '');

const session = createPollClient({
  // The page lies one step below the server, wherever that is mounted.
  url: new URL('..', location.href).href.replace(/\/$/, ''),
  ...{ view, known },
});

function start(): void {
  const place = at('ballot');
  if (!place) return;
  const ballot = <PageBallot session={session} locale={locale} token={known?.token} />;
  const seat = at('seat');
  if (!seat) {
    hydrateRoot(place, ballot);
    return;
  }
  // This device may have its seat since an earlier visit. Else the form goes on asking for it.
  const leave = session.connect();
  const forget = session.subscribe(() => {
    const { link, refusal } = session.getState();
    if (refusal) leave();
    if (link !== 'live') return;
    forget();
    seat.remove();
    createRoot(place).render(ballot);
  });
}

let areResultsShown = false;

/** Fetches what shows results, once; again at the next news when that failed. */
async function showResults(): Promise<void> {
  if (areResultsShown) return;
  areResultsShown = true;
  try {
    const [{ renderResults }] = await Promise.all([
      import('./results.tsx'),
      addSheet(resultsStyles),
    ]);
    const place = at('results');
    if (place) renderResults(place, session, locale);
  } catch {
    areResultsShown = false;
  }
}

/** Adds a style sheet, unless the server has; done when it is there, or could not be fetched. */
async function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

/** Shows results while they are revealed, and a notice in place of a ballot that nobody answers. */
function follow(): void {
  const state = session.getState();
  const isAsked = state.refusal === 'seat' && !!at('seat');
  const isLost = !!state.refusal && !isAsked;
  show('results', isRevealed(state));
  show('lost', isLost);
  show('ballot', !isLost);
  if (isRevealed(state)) void showResults();
}

function show(id: keyof typeof PAGE_ID, isShown: boolean): void {
  const place = at(id);
  if (place) place.hidden = !isShown;
}

start();
session.subscribe(follow);
follow();
// Old phones do not know of idle time; they fetch it when it is needed.
globalThis.requestIdleCallback?.(() => import('./results.tsx').catch(() => undefined));
