import { version } from 'uptake:version';
import { elementClass } from './element.ts';
import { upgradeMarkup } from './markup.ts';
import type { Load, WidgetName } from './widget.ts';

/** Our elements, and the module that each shows. */
const ELEMENTS: Readonly<Record<string, (element: HTMLElement) => WidgetName>> = {
  'uptake-lifecycle-matrix': () => 'lifecycle-matrix',
  'uptake-forcefield-board': () => 'forcefield-board',
  'uptake-toc-editor': () => 'toc-editor',
  'uptake-outcome-poll': (poll) =>
    poll.hasAttribute('server') ? 'outcome-poll-live' : 'outcome-poll',
};

/**
 * Defines our elements, and turns the markup that stands for them into them. A page in which this
 * ran before, from whatever version, stays as it is, and a developer is told so.
 */
export function register(load: Load): void {
  if (typeof customElements === 'undefined') return;
  const tags = Object.keys(ELEMENTS);
  const earlier = tags.map((tag) => customElements.get(tag)).find((there) => there !== undefined);
  if (earlier) {
    const theirs = 'uptakeVersion' in earlier ? String(earlier.uptakeVersion) : 'unknown';
    console.warn(
      `Uptake: the elements are on this page already, in version ${theirs}. ` +
        `Version ${version} leaves them as they are; load the script once.`,
    );
    return;
  }
  for (const [tag, nameOf] of Object.entries(ELEMENTS)) {
    customElements.define(tag, elementClass(nameOf, load, version));
  }
  upgradeMarkup(tags);
}
