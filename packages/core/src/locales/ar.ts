import catalogue from '../../locales/ar.json';
import type { Messages } from '../i18n/messages.ts';

export default catalogue as Messages;
