import catalogue from '../../../locales/sw.json';
import type { Messages } from '../../i18n/messages.ts';

// Only what the join page of a server says: scripts/icu-plugins.mjs leaves the rest out.
export default catalogue as Messages;
