const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 14;

/**
 * A new record id: 14 characters (70 bits), readable aloud, safe in URLs and file names.
 *
 * @param random a source of numbers from 0 to below 1
 */
export function createId(random: () => number = Math.random): string {
  let id = '';
  for (let index = 0; index < LENGTH; index++)
    id += ALPHABET[Math.floor(random() * ALPHABET.length)];
  return id;
}
