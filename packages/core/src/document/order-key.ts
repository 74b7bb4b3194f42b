// Fractional indexing as David Greenspan describes it and as the library `fractional-indexing`
// writes it, to the letter. See docs/decisions/2026-11-22-sizes.md.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The first letter of a key says how many digits its integer has: `a` 1 … `z` 26, `Z` 1 … `A` 26. */
const HEADS = DIGITS.slice(10);
const MIDDLE = HEADS.length / 2;

/** Before it there is no integer, so it is no key itself: what comes before everything follows it. */
const SMALLEST = `A${'0'.repeat(MIDDLE)}`;

/** Whether a text is an order key that others can be placed before and after. */
export function isOrderKey(text: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(text) || text === SMALLEST) return false;
  const length = integerLength(text);
  return text.length === length || (text.length > length && !text.endsWith('0'));
}

/**
 * A key between two others.
 *
 * @param before the key it comes after; `null` for the first place
 * @param after the key it comes before, greater than `before`; `null` for the last place
 */
export function keyBetween(before: string | null, after: string | null): string {
  if (before === null) return after === null ? 'a0' : keyBefore(after);
  const [integer, fraction] = split(before);
  const [end, endFraction] = after === null ? [null, null] : split(after);
  if (integer === end) return integer + middle(fraction, endFraction);
  const next = neighbour(integer, 1);
  return next && (after === null || next < after) ? next : integer + middle(fraction, null);
}

/** So many keys between two others, in their order; see {@link keyBetween}. */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  if (count <= 0) return [];
  const key = keyBetween(before, after);
  // At an end they follow each other; between two keys halving keeps them short.
  const left = after === null ? 0 : before === null ? count - 1 : Math.floor(count / 2);
  return [...keysBetween(before, key, left), key, ...keysBetween(key, after, count - 1 - left)];
}

function keyBefore(after: string): string {
  const [integer, fraction] = split(after);
  if (fraction !== '' && integer !== SMALLEST) return integer;
  return neighbour(integer, -1) ?? integer + middle('', fraction);
}

/** The integer of a key, with its head, and its fraction. */
function split(key: string): [integer: string, fraction: string] {
  const length = integerLength(key);
  return [key.slice(0, length), key.slice(length)];
}

function integerLength(key: string): number {
  const head = HEADS.indexOf(key.charAt(0));
  return head < MIDDLE ? MIDDLE - head + 1 : head - MIDDLE + 2;
}

/** The integer after or before another; nothing beyond the last and the first. */
function neighbour(integer: string, step: 1 | -1): string | undefined {
  const [last, first] = step === 1 ? ['z', '0'] : ['0', 'z'];
  let place = integer.length - 1;
  while (place > 0 && integer[place] === last) place--;
  if (place > 0) {
    const digit = DIGITS.charAt(DIGITS.indexOf(integer.charAt(place)) + step);
    return integer.slice(0, place) + digit + first.repeat(integer.length - 1 - place);
  }
  const head = HEADS[HEADS.indexOf(integer.charAt(0)) + step];
  return head && head + first.repeat(integerLength(head) - 1);
}

/** A short fraction between two; `null` is the end of all fractions. */
function middle(from: string, to: string | null): string {
  const low = from === '' ? 0 : DIGITS.indexOf(from.charAt(0));
  const high = to === null ? DIGITS.length : DIGITS.indexOf(to.charAt(0));
  if (high - low > 1) return DIGITS.charAt(Math.round((low + high) / 2));
  if (low === high) return DIGITS.charAt(low) + middle(from.slice(1), to?.slice(1) ?? null);
  return to !== null && to.length > 1
    ? to.charAt(0)
    : DIGITS.charAt(low) + middle(from.slice(1), null);
}
