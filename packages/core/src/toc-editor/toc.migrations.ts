import type { Migration } from '../document/index.ts';
import { emptyReflection } from './reflection/schema.ts';

/** How documents of earlier versions come to the shape of today. */
export const tocMigrations: readonly Migration[] = [
  {
    to: 2,
    name: 'reflection-joins-the-theory',
    up: (document) => ({ ...emptyReflection(), versions: {}, ...document }),
  },
];
