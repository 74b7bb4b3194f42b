import catalogue from '../../locales/en.json';
import type { Messages } from '../i18n/messages.ts';

export default catalogue as Messages;
