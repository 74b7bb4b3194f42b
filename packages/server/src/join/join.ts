import type {
  HelloMessage,
  KnownVoter,
  PollView,
  RefusedMessage,
} from '@uptake/core/outcome-poll/live';
import { PROTOCOL_VERSION } from '@uptake/core/outcome-poll/live';
import type { AddressAllowances } from '../access/limits.ts';
import type { Origins } from '../access/origins.ts';
import { createKey, readCode } from '../access/secrets.ts';
import { RefusalError, readBody } from '../http/answers.ts';
import { viewOf } from '../http/view.ts';
import type { Reception, Visitor } from '../live/reception.ts';
import type { Room } from '../live/room.ts';
import { PAGE_FIELDS, type PageData } from '../page/page.data.ts';
import { tokenCookie, tokenInCookie } from './cookie.ts';
import { answerPage, type Page, type PageContext } from './document.ts';
import { pageFiles } from './files.ts';
import { languageOf, speak } from './language.ts';
import { ownState } from './own-state.ts';
import { codePage, pollPage, problemPage, seatPage } from './pages.ts';
import { castForm, type PostedBallot } from './posted.ts';

/** What the join pages need. */
export interface JoinContext {
  readonly reception: Reception;
  readonly exchanges: AddressAllowances;
  readonly origins: Origins;
}

/** Somebody at a page of a poll. */
export interface AtPoll {
  readonly request: Request;
  readonly address: string;
  /** Finds the poll of the page; what is thrown becomes a page that says so. */
  readonly find: () => Promise<Room>;
}

/** The most bytes of a form: 300 answers with the longest ids fit in. */
const MAX_FORM_BYTES = 64 * 1024;

/** The page that asks for a code, or the way to the poll with the one that was typed. */
export async function answerCode(request: Request, context: JoinContext): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const code = searchParams.get('code');
  if (pathname.endsWith('/')) return redirect(`../join?${searchParams}`);
  if (code) {
    const lang = searchParams.get('lang');
    const query = lang === null ? '' : `?${new URLSearchParams({ lang })}`;
    return redirect(`join/${encodeURIComponent(readCode(code))}${query}`);
  }
  const page = await contextOf(request, context, '');
  return answerPage(codePage(page.language), page);
}

/** The page of a poll, for somebody who comes or comes again. */
export function answerVisit(at: AtPoll, context: JoinContext): Promise<Response> {
  return answering(at, context, async (room, page) => {
    const token = tokenInCookie(at.request, room.poll.id);
    const visitor = await enter(room, { token }, at.address, context);
    if (!('reason' in visitor)) return pageOf(visitor, page, token);
    if (visitor.reason !== 'seat') throw new RefusalError(visitor.reason, visitor);
    const typed = new URL(at.request.url).searchParams.get('seat') ?? '';
    return seatOf(room, page, createKey(), typed);
  });
}

/** The page of a poll after a form was posted: a seat code, or answers. */
export function answerPost(at: AtPoll, context: JoinContext): Promise<Response> {
  return answering(at, context, async (room, page) => {
    const type = at.request.headers.get('content-type') ?? '';
    if (!type.startsWith('application/x-www-form-urlencoded')) throw new RefusalError('malformed');
    const fields = new URLSearchParams(await readBody(at.request, MAX_FORM_BYTES));
    const field = (name: keyof typeof PAGE_FIELDS) => fields.get(PAGE_FIELDS[name]) ?? undefined;
    const allowance = context.exchanges.of(at.address);
    const amount = 1 + fields.size;
    if (!allowance.take(amount)) {
      throw new RefusalError('too-fast', { retry: allowance.waitFor(amount) });
    }
    const [token, seat, claim] = [field('token'), field('seat'), field('claim')];
    const visitor = await enter(room, { token, seat, claim }, at.address, context);
    if (!('reason' in visitor)) {
      if (token === undefined) return pageOf(visitor, page, undefined);
      return pageOf(visitor, page, token, await castForm(fields, visitor, context.reception));
    }
    const { reason } = visitor;
    if (reason !== 'seat' && reason !== 'seat-used') throw new RefusalError(reason, visitor);
    return seatOf(room, page, claim ?? createKey(), seat ?? '', reason);
  });
}

/** Answers with the page that `make` gives; what is refused becomes a page of its own. */
async function answering(
  { request, find }: AtPoll,
  context: JoinContext,
  make: (room: Room, page: PageContext) => Promise<Page>,
): Promise<Response> {
  const page = await contextOf(request, context, '../');
  try {
    return await answerPage(await make(await find(), page), page);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return answerPage(problemPage(error.refusal, page.language, page.up), page);
  }
}

async function contextOf(
  request: Request,
  { origins }: JoinContext,
  up: string,
): Promise<PageContext> {
  const [files, language] = await Promise.all([pageFiles(), speak(languageOf(request))]);
  return { request, origins, files, language, up };
}

/** Lets somebody in, as whoever they were if their token is still good. */
async function enter(
  room: Room,
  hello: Pick<HelloMessage, 'token' | 'seat' | 'claim'>,
  address: string,
  { reception }: JoinContext,
): Promise<Visitor | RefusedMessage> {
  return reception.receive(room, { type: 'hello', version: PROTOCOL_VERSION, ...hello }, address);
}

async function pageOf(
  visitor: Visitor,
  context: PageContext,
  oldToken: string | undefined,
  posted?: PostedBallot,
): Promise<Page> {
  const { room, voter = '', newToken } = visitor;
  const { request, language } = context;
  const token = newToken ?? oldToken ?? '';
  const view = viewOf(room);
  const own = room.votesOf(voter);
  const votes = own.map(({ round, item, n, answer }) => ({ round, item, n, answer }));
  const data = dataFor(view, context, { token, votes });
  const state = ownState(view, own, posted?.answers);
  const page = await pollPage({ data, state, language, posted });
  return { ...page, headers: { 'set-cookie': tokenCookie(request, room.poll, token) } };
}

async function seatOf(
  room: Room,
  context: PageContext,
  claim: string,
  typed: string,
  problem?: 'seat' | 'seat-used',
): Promise<Page> {
  const view = viewOf(room);
  const data = dataFor(view, context);
  const page = { data, state: ownState(view, []), language: context.language };
  return seatPage(page, claim, typed, problem);
}

function dataFor(
  view: PollView,
  { language, files, up }: PageContext,
  known?: KnownVoter,
): PageData {
  return { view, known, locale: language.code, resultsStyles: `${up}page/${files.resultsStyles}` };
}

function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
