const MARK = 'data-uptake-widget';
const PREFIX = 'data-uptake-';

/**
 * Puts an element inside each `<div data-uptake-widget="forcefield-board" data-uptake-theme="dark">`,
 * now and whenever one comes. Editors that strip unknown elements let such markup pass.
 */
export function upgradeMarkup(tags: readonly string[]): void {
  const upgradeIn = (root: Document | Element) => {
    for (const mark of root.querySelectorAll(`[${MARK}]`)) upgrade(mark, tags);
  };
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.hasAttribute(MARK)) upgrade(node, tags);
      upgradeIn(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function upgrade(mark: Element, tags: readonly string[]): void {
  const tag = `uptake-${mark.getAttribute(MARK)?.trim()}`;
  if (mark.firstElementChild?.localName === tag || !tags.includes(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of mark.attributes) {
    if (name !== MARK && name.startsWith(PREFIX)) {
      element.setAttribute(name.slice(PREFIX.length), value);
    }
  }
  // What stands in it is shown until the widget is there.
  element.append(...mark.childNodes);
  mark.append(element);
}
