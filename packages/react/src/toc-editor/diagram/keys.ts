import { TRAVEL_KEYS, type TravelKey } from '@uptake/core/toc-editor';

/** What a key asks for in the diagram. */
export type KeyAction =
  | { readonly do: 'travel'; readonly key: TravelKey }
  /** To the first link that leaves the node in reading direction, or against it. */
  | { readonly do: 'travel-link'; readonly key: TravelKey }
  | { readonly do: 'move'; readonly key: TravelKey }
  | { readonly do: 'add-to'; readonly lane: number }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: SimpleAction };

type SimpleAction = (typeof KEYS)[keyof typeof KEYS] | 'add-onwards';

const KEYS = {
  Enter: 'write',
  F2: 'write',
  Insert: 'add',
  n: 'add',
  l: 'link',
  PageUp: 'lane-before',
  PageDown: 'lane-after',
  Delete: 'delete',
  Backspace: 'delete',
  ' ': 'details',
  d: 'details',
  f: 'focus',
  '0': 'fit',
  t: 'tidy',
  Escape: 'escape',
} as const;

/** Of a key event, what says which key it is. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key asks for, or `undefined` when it is none of ours. */
export function actionOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyPress): KeyAction | undefined {
  const isTravel = (TRAVEL_KEYS as readonly string[]).includes(key);
  if (isTravel) {
    const to = key as TravelKey;
    if (altKey || ctrlKey || metaKey) return { do: 'move', key: to };
    return { do: shiftKey ? 'travel-link' : 'travel', key: to };
  }
  if (key === 'Enter' && (ctrlKey || metaKey || shiftKey)) return { do: 'add-onwards' };
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === '+' || key === '=') return { do: 'zoom', factor: 1.25 };
  if (key === '-') return { do: 'zoom', factor: 0.8 };
  if (/^[1-9]$/.test(key)) return { do: 'add-to', lane: Number(key) - 1 };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? { do: KEYS[name as keyof typeof KEYS] } : undefined;
}
