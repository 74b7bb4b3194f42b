import styles from '../styles/tokens.css?inline';
import uiStyles from '../ui/ui.css?inline';
import { uiOnDemand } from '../ui/ui.on-demand.ts';

// What is fetched while a page is idle is there, as where a person has looked before acting.
await uiOnDemand.fetch();

/** A place in which a widget may stand. */
export interface Stage {
  /** Render into this element. */
  readonly mount: HTMLElement;
  /** The root to search and to ask for the focused element. */
  readonly root: Document | ShadowRoot;
  readonly remove: () => void;
}

/** Gives a page or a shadow root the stylesheets of the shared parts. */
export function adoptStyles(root: Document | ShadowRoot, extra = ''): void {
  const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView ?? window;
  const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(styles + uiStyles + extra);
  root.adoptedStyleSheets = [sheet];
}

/** In the page itself, between two links of the host. */
export function inPage(): Stage {
  const host = withHostLinks();
  const mount = document.createElement('div');
  host.children[0]?.after(mount);
  adoptStyles(document);
  return {
    mount,
    root: document,
    remove: () => {
      document.adoptedStyleSheets = [];
      host.remove();
    },
  };
}

/** In an open shadow root, between two links of the host. */
export function inShadowRoot(): Stage {
  const host = withHostLinks();
  const element = document.createElement('div');
  host.children[0]?.after(element);
  const root = element.attachShadow({ mode: 'open' });
  const mount = document.createElement('div');
  root.append(mount);
  adoptStyles(root);
  return { mount, root, remove: () => host.remove() };
}

/** In a frame of a page that allows no inline style and no script, with what it complained of. */
export async function underStrictPolicy(): Promise<Stage & { readonly violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>Strict</title><meta
    http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    </head><body></body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document');
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective}: ${event.sample}`);
  });
  adoptStyles(page);
  const mount = page.createElement('div');
  page.body.append(mount);
  return { mount, root: page, violations, remove: () => frame.remove() };
}

function withHostLinks(): HTMLElement {
  const host = document.createElement('main');
  for (const name of ['before', 'after']) {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = name;
    link.id = name;
    host.append(link);
  }
  document.body.append(host);
  return host;
}

/** The stages on which everything that handles focus is tested. */
export const STAGES = { 'in the page': inPage, 'in an open shadow root': inShadowRoot };

/** After React has rendered and run its effects, and the browser has laid out the page. */
export async function settled(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}

/** The first element of a stage with a text or an accessible name, among those of a selector. */
export function find(stage: Stage, selector: string, name?: string): HTMLElement {
  const all = [...stage.mount.querySelectorAll<HTMLElement>(selector)];
  const found = all.find(
    (element) =>
      name === undefined ||
      element.textContent === name ||
      element.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No ${selector} ${name ?? ''} in ${stage.mount.innerHTML}`);
  return found;
}
