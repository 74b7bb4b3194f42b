export * from './ballot/index.ts';
export * from './control/index.ts';
export * from './results/index.ts';
