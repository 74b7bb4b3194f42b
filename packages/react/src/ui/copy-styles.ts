/**
 * Gives a fresh document the styles that hold at a node: those of its page, and of its shadow
 * root when it is in one. No inline style is made, so a strict content security policy holds.
 *
 * @param rules rules that come last
 */
export async function copyStyles(from: Node, to: Document, rules: string): Promise<void> {
  const page = from.ownerDocument ?? document;
  const root = from.getRootNode() as Document | ShadowRoot;
  const adopted: CSSStyleSheet[] = [];
  const loading: Promise<unknown>[] = [];
  for (const place of new Set([page, root])) {
    for (const node of place.querySelectorAll('link[rel="stylesheet"], style')) {
      const copy = node.cloneNode(true);
      // A copied link loads again, mostly from the browser's cache.
      if (node.matches('link')) loading.push(loaded(copy));
      to.head.append(copy);
    }
    for (const { cssRules } of place.adoptedStyleSheets) {
      adopted.push(createSheet([...cssRules].map(({ cssText }) => cssText).join('\n'), to));
    }
  }
  to.adoptedStyleSheets = [...adopted, createSheet(rules, to)];
  await Promise.all(loading);
}

/** A sheet belongs to one document and cannot be shared with another. */
function createSheet(rules: string, to: Document): CSSStyleSheet {
  const view = to.defaultView as (Window & typeof globalThis) | null;
  const sheet = new (view ?? window).CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** A sheet that does not load must not keep the page from being printed. */
function loaded(link: Node): Promise<unknown> {
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
}
