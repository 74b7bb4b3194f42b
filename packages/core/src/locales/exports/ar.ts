import catalogue from '../../../locales/ar.json';
import type { Messages } from '../../i18n/messages.ts';

// Only what exported results say beside it: scripts/icu-plugins.mjs leaves the rest out.
export default catalogue as Messages;
