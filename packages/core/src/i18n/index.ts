export { type Direction, directionOf } from './direction.ts';
export { formatMessage, type MessageFormats } from './format.ts';
export type { Message, MessageArguments, MessageKey, Messages } from './messages.ts';
export { createTranslator, type Translator, type TranslatorOptions } from './translator.ts';
