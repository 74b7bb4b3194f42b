const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** What Tab reaches inside a container, in order; of a radio group only the member it reaches. */
export function tabStops(container: Element): HTMLElement[] {
  const all = [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  return all.filter((element) => !isRadio(element) || isStopOfGroup(element, all));
}

/** The focused element as seen from inside the shadow root or page that a node lives in. */
export function focusedBeside(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

function isRadio(element: Element): element is HTMLInputElement {
  return element.matches('input[type="radio"]');
}

function isStopOfGroup(radio: HTMLInputElement, all: readonly HTMLElement[]): boolean {
  const group = all.filter(isRadio).filter(({ name }) => name === radio.name);
  return radio === (group.find(({ checked }) => checked) ?? group[0]);
}
