/**
 * Gives a fresh document the styles that hold at a node: those of its page, and of its shadow
 * root when it is in one. No inline style is made, so a strict content security policy holds.
 *
 * @param extra rules that come last
 */
export async function copyStyles(from: Node, to: Document, extra: string): Promise<void> {
  const page = from.ownerDocument ?? document;
  const root = from.getRootNode();
  const roots = root instanceof ShadowRoot ? [page, root] : [page];
  const sheets = roots.flatMap((place) => [...place.styleSheets, ...place.adoptedStyleSheets]);
  const loading: Promise<unknown>[] = [];
  for (const sheet of sheets) {
    if (sheet.disabled) continue;
    const rules = rulesOf(sheet);
    if (rules === undefined) loading.push(link(sheet, to));
    else adopt(rules, sheet.media.mediaText, to);
  }
  adopt(extra, '', to);
  await Promise.all(loading);
}

/** The rules of a sheet as text, with what it imports; nothing when another site's is closed. */
function rulesOf(sheet: CSSStyleSheet): string | undefined {
  try {
    return [...sheet.cssRules].map(textOf).join('\n');
  } catch {
    return undefined;
  }
}

function textOf(rule: CSSRule): string {
  if (!(rule instanceof CSSImportRule)) return rule.cssText;
  const imported = rule.styleSheet ? (rulesOf(rule.styleSheet) ?? '') : '';
  const layered = rule.layerName === null ? imported : `@layer ${rule.layerName} {${imported}}`;
  const media = rule.media.mediaText;
  return media ? `@media ${media} {${layered}}` : layered;
}

function adopt(rules: string, media: string, to: Document): void {
  const Sheet = to.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet(media ? { media } : {});
  sheet.replaceSync(rules);
  to.adoptedStyleSheets = [...to.adoptedStyleSheets, sheet];
}

/** Loads a sheet of another site again, by its address. */
function link(sheet: CSSStyleSheet, to: Document): Promise<unknown> {
  if (!sheet.href) return Promise.resolve();
  const element = to.createElement('link');
  element.rel = 'stylesheet';
  element.href = sheet.href;
  return new Promise((done) => {
    element.addEventListener('load', done);
    element.addEventListener('error', done);
    to.head.append(element);
  });
}
