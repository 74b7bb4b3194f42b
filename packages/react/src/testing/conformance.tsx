import type { ReactElement, Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { NamedPart } from '../ui/anatomy.ts';

/** The props with which the suite renders a part; hand them on as a host would. */
export interface ConformanceProps {
  readonly className?: string;
  readonly style?: { readonly [property: `--${string}`]: string };
  readonly ref?: Ref<never>;
  readonly 'data-host'?: string;
}

/** How one part is put to the test. */
export interface ConformanceOptions {
  /** What the anatomy says about the part, for instance `board.parts.force`. */
  readonly anatomyPart: NamedPart;
  /** Renders the part with the given props. */
  readonly render: (props: ConformanceProps) => ReactElement;
  /** Renders the part in other states, by the name of the state. Together with `render` they
   * must show every documented value of every `data-*` state, and no other. */
  readonly states?: { readonly [state: string]: () => ReactElement };
}

const isBrowser = typeof document !== 'undefined';

/**
 * What every public part must do: hand `className`, `style`, `ref` and `data-*` to its one root
 * element, render on the server, and show exactly the states its anatomy documents.
 */
export function describeConformance(name: string, options: ConformanceOptions): void {
  const { anatomyPart, render, states = {} } = options;

  describe(`${name} is a part`, () => {
    it('renders on the server as its documented element, with what the host gives it', () => {
      const root = rootOf(
        renderToString(
          render({ className: 'host', style: { '--host': 'yes' }, 'data-host': 'yes' }),
        ),
        anatomyPart.name,
      );
      expect(root.tag).toBe(anatomyPart.element);
      expect(root.attributes.class).toBe('host');
      expect(root.attributes.style).toContain('--host:yes');
      expect(root.attributes['data-host']).toBe('yes');
    });

    it('shows exactly the states its anatomy documents', () => {
      const shown = [() => render({}), ...Object.values(states)].map(
        (view) => rootOf(renderToString(view()), anatomyPart.name).attributes,
      );
      const documented = anatomyPart.states ?? {};
      for (const [state, values] of Object.entries(documented)) {
        const seen = new Set(shown.map((attributes) => attributes[state]));
        seen.delete(undefined);
        expect([...seen].sort(), state).toEqual(values === 'flag' ? [''] : [...values].sort());
        if (values === 'flag') {
          expect(
            shown.some((attributes) => attributes[state] === undefined),
            state,
          ).toBe(true);
        }
      }
      const undocumented = shown
        .flatMap((attributes) => Object.keys(attributes))
        .filter((key) => key.startsWith('data-') && !IGNORED.test(key) && !(key in documented));
      expect([...new Set(undocumented)]).toEqual([]);
    });

    if (isBrowser)
      it('hands its root element to the ref, once', async () => {
        const { createRoot } = await import('react-dom/client');
        const { flushSync } = await import('react-dom');
        const container = document.body.appendChild(document.createElement('div'));
        const found: Element[] = [];
        const ref = (element: Element | null) => {
          if (element) found.push(element);
        };
        const root = createRoot(container);
        flushSync(() => root.render(render({ ref: ref as Ref<never> })));
        const selector = `[data-uptake-part~="${anatomyPart.name}"]`;
        expect(found).toEqual([container.querySelector(selector)]);
        root.unmount();
        container.remove();
      });
  });
}

/** Attributes that are no state: names, what a library wires, and what the widget root says. */
const IGNORED = /^data-(uptake-(part|root|theme)|host|roving|state)$/;

interface OpeningTag {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string | undefined };
}

/** The opening tag of the first element with a part name, from the HTML of a server render. */
function rootOf(html: string, part: string): OpeningTag {
  for (const [, tag = '', rest = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)/g,
  )) {
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, value]),
    );
    if (attributes['data-uptake-part']?.split(' ').includes(part)) return { tag, attributes };
  }
  throw new Error(`No element with data-uptake-part "${part}" in ${html.slice(0, 300)}`);
}
