/* What stands in for `react-dom/client` where the page is bundled. */
import { type ComponentChild, hydrate, render } from 'preact';

export function createRoot(container: Element) {
  return { render: (node: ComponentChild) => render(node, container) };
}

export function hydrateRoot(container: Element, node: ComponentChild): void {
  hydrate(node, container);
}
