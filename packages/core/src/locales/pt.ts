import catalogue from '../../locales/pt.json';
import type { Messages } from '../i18n/messages.ts';

export default catalogue as Messages;
