import { type ReactNode, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { useUptake } from '../provider/context.ts';
import { UptakeContext } from '../provider/uptake-context.ts';
import { copyStyles } from './copy-styles.ts';

/** The paper to print on, lying on its side. */
export type Paper = 'A4' | 'A3';

/**
 * Prints a node on landscape pages of its own, A4 unless another paper is named, with the styles
 * of the place it is asked from.
 *
 * @param title becomes the file name when a person prints to a file
 */
export type Print = (node: ReactNode, title: string, from: Node, paper?: Paper) => Promise<void>;

/** Margins leave room for what a printer cannot reach. */
const pageOf = (paper: Paper) =>
  `@page { size: ${paper} landscape; margin: 12mm } body { margin: 0; background: #fff }`;

/** The way to print from inside a widget, in its language and direction, on white. */
export function usePrint(): Print {
  const uptake = useUptake();
  return useCallback(
    async (node, title, from, paper = 'A4') => {
      const frame = addFrame(from.ownerDocument ?? document);
      const page = frame.contentDocument;
      if (!page) return frame.remove();
      const { locale, dir } = uptake;
      page.title = title;
      page.documentElement.lang = locale;
      page.documentElement.dir = dir;
      await copyStyles(from, page, pageOf(paper));
      const root = createRoot(page.body);
      flushSync(() =>
        root.render(
          <UptakeContext.Provider value={{ ...uptake, theme: 'light' }}>
            <div data-uptake-root="" data-uptake-theme="light">
              {node}
            </div>
          </UptakeContext.Provider>,
        ),
      );
      await printAndWait(frame);
      root.unmount();
      frame.remove();
    },
    [uptake],
  );
}

/** Not `display: none`, which Firefox does not print; styled by script, which every CSP allows. */
function addFrame(host: Document): HTMLIFrameElement {
  const frame = host.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'absolute',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  host.body.append(frame);
  return frame;
}

/** Some browsers return from `print` at once and say only later that it is done. */
function printAndWait(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((done) => {
    const view = frame.contentWindow;
    if (!view) return done();
    view.addEventListener('afterprint', () => done(), { once: true });
    view.focus();
    view.print();
  });
}
