import catalogue from '../../locales/hi.json';
import type { Messages } from '../i18n/messages.ts';

export default catalogue as Messages;
