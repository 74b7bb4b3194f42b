import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A signature of 132 bits. */
const SIGNATURE_LENGTH = 22;

/**
 * The signs of codes that people read aloud and type: no 0 and O, 1, I and L, 2 and Z, 5 and S,
 * 8 and B, U and V; and no vowels, so that no code is a word.
 */
export const CODE_ALPHABET = '34679CDFGHJKMNPQRTVWXY';

/** The length of a code to join with: 22⁶ ≈ 113 million codes. */
export const JOIN_CODE_LENGTH = 6;

/** The length of a seat code: 22¹² ≈ 1.3 × 10¹⁶ codes, too many to guess. */
export const SEAT_CODE_LENGTH = 12;

/** A new code of as many signs. */
export function createCode(length: number): string {
  return Array.from({ length }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}

/** A code as somebody typed it: with spaces or hyphens, in small letters, in other digits. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\s-]/g, '');
}

/** A digit of any script: the digits of each lie in a row of ten, after a place divisible by 2. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

/** A new facilitator's key, of 192 bits. */
export function createKey(): string {
  return randomBytes(24).toString('base64url');
}

/** A new voter's id, of 96 bits, that nothing leads from to a person. */
export function createVoter(): string {
  return randomBytes(12).toString('base64url');
}

/** What is kept of a secret that is as long as a key: nobody finds it by trying. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether two texts are the same, without telling by time how much of them is. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** What the server signs, with the secret that the host gave it. */
export interface Signer {
  /** The token of a voter: good in this poll only. */
  tokenOf(poll: string, voter: string): string;
  /** The voter of a token, if this server gave it out for this poll. */
  voterOf(poll: string, token: string): string | undefined;
  /** The hash a seat code is kept as. */
  seatHashOf(poll: string, seat: string): string;
  /** The voter who holds a seat: the same at each try, and found in nothing that is kept. */
  seatVoterOf(poll: string, seat: string, claim: string): string;
}

/** @throws RangeError when the secret has fewer than 32 characters */
export function createSigner(secret: string): Signer {
  if (secret.length < 32) {
    throw new RangeError(
      'The secret needs 32 characters or more: for instance from `openssl rand`.',
    );
  }
  const sign = (...parts: readonly string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
  const tokenOf = (poll: string, voter: string) =>
    `${voter}.${sign('voter', poll, voter).slice(0, SIGNATURE_LENGTH)}`;
  return {
    tokenOf,
    voterOf(poll, token) {
      const [voter = ''] = token.split('.', 1);
      return isSameText(token, tokenOf(poll, voter)) ? voter : undefined;
    },
    seatHashOf: (poll, seat) => sign('seat', poll, seat),
    seatVoterOf: (poll, seat, claim) => sign('seat voter', poll, seat, claim).slice(0, 16),
  };
}
