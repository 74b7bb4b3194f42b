// Types only: `import '@uptake/elements/react'` makes our elements known to the JSX of React 18 and 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { UptakeAttributes, UptakeElement, UptakePollAttributes } from './types.ts';

/** The props of one of our elements in JSX. React 19 hands `document`, `messages` and events over. */
export type UptakeElementProps<Tag extends keyof HTMLElementTagNameMap, Attributes> = Omit<
  DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
  keyof Attributes
> &
  Attributes & {
    readonly class?: string | undefined;
    readonly document?: unknown;
    readonly messages?: UptakeElement['messages'];
    readonly 'onuptake-change'?: (event: HTMLElementEventMap['uptake-change']) => void;
    readonly 'onuptake-rated'?: (event: HTMLElementEventMap['uptake-rated']) => void;
    readonly 'onuptake-error'?: (event: HTMLElementEventMap['uptake-error']) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'uptake-lifecycle-matrix': UptakeElementProps<'uptake-lifecycle-matrix', UptakeAttributes>;
      'uptake-forcefield-board': UptakeElementProps<'uptake-forcefield-board', UptakeAttributes>;
      'uptake-toc-editor': UptakeElementProps<'uptake-toc-editor', UptakeAttributes>;
      'uptake-outcome-poll': UptakeElementProps<'uptake-outcome-poll', UptakePollAttributes>;
    }
  }
}
