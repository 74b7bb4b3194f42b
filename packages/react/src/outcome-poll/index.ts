export * from './ballot/index.ts';
