import { createHash } from 'node:crypto';
import type { Origins } from '../access/origins.ts';

/**
 * What a page may load and who may frame it: its own scripts and style sheets, the one that is
 * written into it, and the sites that may use the server.
 */
export function contentPolicy(styles: string, origins: Origins): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  const ancestors = origins === '*' ? ['*'] : ["'self'", ...origins];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "connect-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');
}
