import type { Direction } from '@uptake/core/i18n';
import type { Manner, Subject } from './widget.ts';

/** What the attributes of an element say. */
export interface Attributes extends Pick<Manner, 'theme' | 'dir' | 'isReadOnly'> {
  readonly subject: Subject;
  /** The address of the JSON to begin with: a document, or a poll as its server shows it. */
  readonly data: string | undefined;
  readonly locale: string | null;
}

/** Reads them; what makes no sense is as if it were not there. */
export function readAttributes(element: Element): Attributes {
  const read = (name: string) => element.getAttribute(name)?.trim() || undefined;
  const [theme, dir, readOnly] = [read('theme'), read('dir'), element.getAttribute('readonly')];
  const server = read('server')?.replace(/\/+$/, '');
  const code = encodeURIComponent(read('code') ?? '');
  return {
    subject: { storageKey: read('storage-key'), server, seat: read('seat'), view: read('view') },
    data: server === undefined ? read('src') : `${server}/join/${code}`,
    locale: read('locale') ?? null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    dir: isDirection(dir) ? dir : undefined,
    // React 18 writes a property that is false as a word.
    isReadOnly: readOnly !== null && readOnly !== 'false',
  };
}

function isDirection(text: string | undefined): text is Direction {
  return text === 'ltr' || text === 'rtl';
}
