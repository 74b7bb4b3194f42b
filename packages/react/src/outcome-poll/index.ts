export * from './ballot/index.ts';
export * from './control/index.ts';
