/* What stands in for `react-dom` and `react-dom/client` where the elements are bundled. */
import { type ComponentChild, render } from 'preact';

/** Renders at once, so there is nothing to flush. */
export function flushSync(run: () => void): void {
  run();
}

export function createRoot(container: Element) {
  return {
    render: (node: ComponentChild) => render(node, container),
    unmount: () => render(null, container),
  };
}
