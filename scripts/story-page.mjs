// Opens stories of a built Storybook and runs axe on them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const RENDER_TIMEOUT = 20_000;

// A story is a part of a page, so rules about whole pages do not apply.
const AXE_OPTIONS = { resultTypes: ['violations'], rules: { region: { enabled: false } } };

export async function openStoryPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(axeSource);
  await context.addInitScript(readForcedTextColour);
  await context.addInitScript(listenToStorybook);
  return context.newPage();
}

/** Loads a story afresh and waits until it is drawn and its play function is done. */
export async function loadStory(page, storybookUrl, id, globals) {
  // The a11y add-on would run axe at the same time as we do.
  const all = { ...globals, 'a11y.manual': '!true' };
  const list = Object.entries(all).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode: 'story', globals: list.join(';') });
  await page.goto(`${storybookUrl}/iframe.html?${query}`);
  await waitForStory(page, 'finished');
}

/** Goes on to another story in the page that is open, which saves loading Storybook again. */
export async function changeStory(page, id) {
  await page.evaluate((storyId) => {
    window.uptakeStory = {};
    localStorage.clear();
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await waitForStory(page, 'finished');
}

/** Changes globals of the story that is open, without loading it again. */
export async function changeGlobals(page, globals) {
  await page.evaluate((changed) => {
    window.uptakeStory = {};
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: changed });
  }, globals);
  await waitForStory(page, 'rendered');
}

/** The violations: [{ rule, help, nodes }]. */
export async function runAxe(page) {
  const { violations } = await page.evaluate(
    (options) => window.axe.run('#storybook-root', options),
    AXE_OPTIONS,
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => ({
      target: target.join(' '),
      failureSummary,
    })),
  }));
}

async function waitForStory(page, state) {
  await page.waitForFunction(
    (wanted) => window.uptakeStory?.[wanted] || window.uptakeStory?.error,
    state,
    { timeout: RENDER_TIMEOUT },
  );
  const error = await page.evaluate(() => window.uptakeStory.error);
  if (error) throw new Error(error);
}

/**
 * In forced colours Chromium reports the author's colour as -webkit-text-fill-color, which axe
 * reads first; without it axe reads `color`, which is the one that is drawn.
 */
function readForcedTextColour() {
  const original = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function getPropertyValue(name) {
    const forced = window.matchMedia('(forced-colors: active)').matches;
    if (forced && name === '-webkit-text-fill-color') return '';
    return original.call(this, name);
  };
}

function listenToStorybook() {
  window.uptakeStory = {};
  const connect = () => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) {
      setTimeout(connect, 5);
      return;
    }
    channel.on('storyRendered', () => {
      window.uptakeStory.rendered = true;
    });
    channel.on('storyFinished', () => {
      window.uptakeStory.finished = true;
    });
    for (const event of [
      'storyMissing',
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'configError',
    ]) {
      channel.on(event, (payload) => {
        const error = Array.isArray(payload) ? payload[0] : payload;
        window.uptakeStory.error = `${event}: ${error?.message ?? error?.description ?? error}`;
      });
    }
  };
  connect();
}
