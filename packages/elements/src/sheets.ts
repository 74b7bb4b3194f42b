/**
 * What stands between a page and a widget. The element itself stays the page's: its place, its
 * size, and what is inside it until the widget is there. Inside, everything that a page hands down
 * is cut, apart from what makes its look, and from what hides. Type is as large as the reader set it in
 * the browser, not what a page's `html { font-size: 62.5% }` made of it.
 */
export const FRAME = `
:host { display: block; }
:host([hidden]) { display: none; }
[data-uptake-frame] {
  all: initial;
  display: block;
  color: inherit;
  color-scheme: inherit;
  font-family: inherit;
  visibility: inherit;
  pointer-events: inherit;
}
[data-uptake-frame] > * + * { margin-block-start: 32px; }
`;

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root its sheets: made once for a page, by script, which every CSP allows. */
export function adoptSheets(root: ShadowRoot, texts: readonly string[]): void {
  const page = root.ownerDocument;
  root.adoptedStyleSheets = texts.map((text) => sheetOf(text, page));
}

function sheetOf(text: string, page: Document): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const sheet = known.get(text) ?? createSheet(text, page);
  known.set(text, sheet);
  return sheet;
}

/** A sheet belongs to the page whose window made it. */
function createSheet(text: string, page: Document): CSSStyleSheet {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const { CSS, CSSStyleSheet } = view ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  registerBase(CSS);
  return sheet;
}

/** An `@property` in a shadow root says nothing; this one must be a length wherever it is read. */
function registerBase(css: typeof CSS): void {
  try {
    css.registerProperty({
      name: '--_u-base',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // It is registered already.
  }
}
