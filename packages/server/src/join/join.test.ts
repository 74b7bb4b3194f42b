import type { ResultsMessage } from '@uptake/core/outcome-poll/live';
import { afterEach, describe, expect, it } from 'vitest';
import type { PollServerOptions } from '../options.ts';
import { look, visit, votes } from '../testing/guest.ts';
import { type Listening, listen } from '../testing/listening.ts';
import { type Opened, openPoll, rating } from '../testing/opened.ts';
import { plainBrowser } from '../testing/plain-browser.ts';
import { ITEM, OTHER_ITEM } from '../testing/poll.fixture.ts';

let place: Listening | undefined;
afterEach(() => place?.close());

async function begin(options: Partial<PollServerOptions> = {}): Promise<Opened> {
  const opened = await openPoll(options);
  place = opened.place;
  return opened;
}

/** Whether the box of an answer is ticked. */
function isTicked(text: string, item: string, answer: number): boolean {
  const boxes = text.match(/<input [^>]*>/g) ?? [];
  const box = boxes.find(
    (one) => one.includes(`name="${item}"`) && one.includes(`value="${answer}"`),
  );
  return box?.includes('checked') ?? false;
}

/** How many have answered, as the shared screen is told. */
async function participation({ place: { url }, id }: Opened): Promise<number> {
  const screen = await visit(url, id, { screen: true });
  const isTold = ({ rounds }: ResultsMessage) => (rounds[0]?.participation ?? 0) > 0;
  const { rounds } = await screen.next('results', isTold);
  screen.leave();
  return rounds[0]?.participation ?? 0;
}

describe('The page of a poll', () => {
  it('[SV48] is a form with the ballot, found by code and by id, in the language asked for', async () => {
    const { place, code, id } = await begin();
    const browser = plainBrowser(place.url, { 'accept-language': 'xx, fr;q=0.3, sw-KE;q=0.8' });
    const page = await browser.get(`/join/${code.toLowerCase()}`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<html lang="sw" dir="ltr">');
    expect(page.text).toMatch(/<form[^>]+method="post"/);
    expect(page.text).toContain(`name="${ITEM}"`);
    expect((await browser.get(`/join/${id}`)).text).toContain(`name="${ITEM}"`);
    const arabic = await browser.get(`/join/${code}?lang=ar`);
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">');
  });

  it('[SV48] gives programs the poll as JSON, at the same address', async () => {
    const { place, code, id } = await begin();
    const response = await fetch(`${place.url}/join/${code}`);
    expect(await response.json()).toEqual(await look(place.url, id));
  });

  it('[SV48] asks for the code, and leads there', async () => {
    const { place, code } = await begin();
    const browser = plainBrowser(place.url);
    expect((await browser.get('/join')).text).toContain('name="code"');
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    const led = await browser.get(`/join?code=${encodeURIComponent(typed)}&lang=fr`);
    expect(led.status).toBe(303);
    expect(led.headers.get('location')).toBe(`join/${code}?lang=fr`);
    expect((await browser.get('/join/?lang=fr')).headers.get('location')).toBe('../join?lang=fr');
  });

  it('[SV49] counts what is posted, for the same voter, and says so', async () => {
    const opened = await begin();
    const path = `/join/${opened.code}`;
    const browser = plainBrowser(opened.place.url);
    const first = await browser.get(path);
    const sent = await browser.post(path, first, { [ITEM]: '7', [OTHER_ITEM]: '3' });
    expect(sent.text).toContain('2 answers were counted.');
    const again = await browser.get(path);
    expect(again.hidden).toEqual(first.hidden);
    const other = await plainBrowser(opened.place.url).get(path);
    expect(other.hidden[':token']).not.toBe(first.hidden[':token']);
    expect(isTicked(again.text, ITEM, 7)).toBe(true);
    const changed = await browser.post(path, again, { [ITEM]: '8' });
    expect(changed.text).toContain('1 answer was counted.');
    expect(isTicked((await browser.get(path)).text, ITEM, 8)).toBe(true);
    // The phone of the fixture has not voted.
    expect(await participation(opened)).toBe(1);
  });

  it('[SV49] is one voter with its scripts: they go on from what the form has counted', async () => {
    const opened = await begin();
    const path = `/join/${opened.code}`;
    const browser = plainBrowser(opened.place.url);
    await browser.post(path, await browser.get(path), { [ITEM]: '7' });
    const { text } = await browser.get(path);
    const [, json = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(text) ?? [];
    const { known } = JSON.parse(json);
    expect(known.votes).toEqual([rating(7, 1)]);
    const phone = await visit(opened.place.url, opened.id, { token: known.token });
    phone.send(votes(rating(9, 2)));
    await phone.next('counted');
    expect(await participation(opened)).toBe(1);
  });

  it('[SV49] says what came too late, and what was none', async () => {
    const { place, code, facilitator } = await begin();
    const path = `/join/${code}`;
    const browser = plainBrowser(place.url);
    const page = await browser.get(path);
    expect((await browser.post(path, page, {})).text).toContain('Nothing was ticked');
    expect((await browser.post(path, page, { [ITEM]: '77' })).text).toContain('was not taken');
    await facilitator.control({ type: 'close' });
    const late = await browser.post(path, page, { [ITEM]: '7' });
    expect(late.text).toContain('1 answer came too late');
    expect(late.text).toContain('Too late, not counted');
  });

  it('[SV16] shows nothing of results before they are revealed', async () => {
    const { place, code, facilitator } = await begin();
    const path = `/join/${code}`;
    for (let person = 1; person <= 12; person += 1) {
      const browser = plainBrowser(place.url);
      await browser.post(path, await browser.get(path), { [ITEM]: String(1 + (person % 5)) });
    }
    const browser = plainBrowser(place.url);
    await facilitator.control({ type: 'close' });
    expect((await browser.get(path)).text).not.toContain('<table');
    await facilitator.control({ type: 'reveal' });
    await expect.poll(async () => (await browser.get(path)).text).toContain('<table');
  });

  it('[SV19] lets the holder of a seat card in, once', async () => {
    place = await listen();
    const poll = await place.create({ seats: 1 });
    const facilitator = await visit(place.url, poll.id, { key: poll.key });
    await facilitator.next('welcome');
    await facilitator.control({ type: 'open' });
    const [seat = ''] = poll.seats;
    const path = `/join/${poll.code}`;
    const browser = plainBrowser(place.url);
    const asked = await browser.get(`${path}?seat=${seat}`);
    expect(asked.text).toContain(`value="${seat}"`);
    expect(asked.headers.get('set-cookie')).toBeNull();
    const wrong = await browser.post(path, asked, { ':seat': 'CCCCCCCCCCCC' });
    expect(wrong.status).toBe(403);
    expect(wrong.text).toContain('No card has this code');
    const seated = await browser.post(path, wrong, { ':seat': seat.toLowerCase() });
    expect(seated.hidden[':token']).toBeTruthy();
    expect((await browser.get(path)).hidden).toEqual(seated.hidden);
    expect((await browser.post(path, asked, { ':seat': seat })).hidden).toEqual(seated.hidden);
    const other = plainBrowser(place.url);
    const used = await other.post(path, await other.get(path), { ':seat': seat });
    expect(used.text).toContain('Another device has taken part');
  });
});

describe('What the page keeps out', () => {
  it('[SV50] forms of other sites, and tokens that are not good here', async () => {
    const { place, code, token } = await begin({ origins: ['https://network.example'] });
    const other = await begin();
    const path = `/join/${code}`;
    const browser = plainBrowser(place.url);
    const page = await browser.get(path);
    const foreign = await browser.post(
      path,
      page,
      { [ITEM]: '7' },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
    const forged = await browser.post(path, page, { ':token': `${token}x`, [ITEM]: '7' });
    expect(forged.status).toBe(403);
    const strange = await browser.post(path, page, { ':token': other.token, [ITEM]: '7' });
    expect(strange.status).toBe(403);
    const [cookie = ''] = page.headers.get('set-cookie')?.split(';') ?? [];
    const bare = await fetch(place.url + path, {
      method: 'POST',
      headers: { accept: 'text/html', cookie },
      body: new URLSearchParams({ [ITEM]: '7' }),
    });
    // A cookie alone does not vote.
    expect(await bare.text()).not.toContain('was counted');
    await place.close();
  });

  it('[SV50] scripts, styles and frames but its own, and those of the sites that are listed', async () => {
    const { place, code } = await begin({ origins: ['https://network.example'] });
    const { headers } = await plainBrowser(place.url).get(`/join/${code}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self' https://network.example");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
    const proxied = plainBrowser(place.url, { 'x-forwarded-proto': 'https' });
    const secure = await proxied.get(`/join/${code}`);
    expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('[SV50] what people wrote, as markup', async () => {
    place = await listen();
    const { document } = await look(place.url, (await place.create()).id);
    const title = { en: '</script><img src=x onerror=alert(1)>' };
    const { code } = await place.server.createPoll({ document: { ...document, title } });
    const { text } = await plainBrowser(place.url).get(`/join/${code}`);
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;/script&gt;&lt;img');
  });

  it('[SV50] unknown codes, other types of bodies and long ones, each with a page that says so', async () => {
    const { place, code } = await begin();
    const browser = plainBrowser(place.url, { 'accept-language': 'fr' });
    const missing = await browser.get('/join/CCCCCC');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('Ce sondage n’existe pas');
    const page = await browser.get(`/join/${code}`);
    const json = { 'content-type': 'application/json' };
    expect((await browser.post(`/join/${code}`, page, {}, json)).status).toBe(400);
    const long = await browser.post(`/join/${code}`, page, { [ITEM]: 'x'.repeat(70_000) });
    expect(long.status).toBe(413);
  });
});
