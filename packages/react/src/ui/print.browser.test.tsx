import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UptakeProvider } from '../provider/UptakeProvider.tsx';
import {
  find,
  inPage,
  inShadowRoot,
  type Stage,
  settled,
  underStrictPolicy,
} from '../testing/stage.tsx';
import { Button } from './Button.tsx';
import { usePrint } from './print.tsx';

let stage: Stage;
let react: Root;
let printed: { title: string; dir: string; text: string; display: string; color: string }[];

beforeEach(() => {
  printed = [];
});
afterEach(() => {
  react.unmount();
  stage.remove();
  vi.restoreAllMocks();
});

function Printing() {
  const print = usePrint();
  const [done, setDone] = useState(false);
  return (
    <div data-uptake-root="" data-uptake-theme="dark">
      <Button
        onClick={async (event) => {
          const view = <Button>On paper</Button>;
          const asked = print(view, 'My plan', event.currentTarget);
          await asked;
          setDone(true);
        }}
      >
        Print
      </Button>
      {done && <p>Done</p>}
    </div>
  );
}

/** Stands in for the person at the print dialog, and reads what would be printed. */
function watchPrinting(page: Document): void {
  new MutationObserver(() => {
    const view = page.querySelector<HTMLIFrameElement>('iframe')?.contentWindow;
    if (!view) return;
    view.print = () => {
      const { document } = view;
      const button = document.querySelector('button');
      const root = document.querySelector('[data-uptake-root]');
      if (!button || !root) throw new Error('Nothing to print');
      printed.push({
        title: document.title,
        dir: document.documentElement.dir,
        text: document.body.textContent ?? '',
        display: view.getComputedStyle(button).display,
        color: view.getComputedStyle(root).colorScheme,
      });
      view.dispatchEvent(new Event('afterprint'));
    };
  }).observe(page.body, { childList: true });
}

it.each([
  ['the page', async () => inPage()],
  ['an open shadow root', async () => inShadowRoot()],
  ['a page with a strict policy', underStrictPolicy],
])('prints a view from %s, with its styles, and leaves nothing behind', async (_place, create) => {
  stage = await create();
  const page = stage.mount.ownerDocument;
  watchPrinting(page);
  react = createRoot(stage.mount);
  react.render(
    <UptakeProvider locale="ar">
      <Printing />
    </UptakeProvider>,
  );
  await settled();
  find(stage, 'button', 'Print').click();
  await vi.waitFor(() => find(stage, 'p', 'Done'));
  expect(printed).toEqual([
    { title: 'My plan', dir: 'rtl', text: 'On paper', display: 'inline-flex', color: 'light' },
  ]);
  expect(page.querySelectorAll('iframe')).toHaveLength(0);
  if ('violations' in stage) expect(stage.violations).toEqual([]);
});
