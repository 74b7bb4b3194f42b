export * from './forcefield-board/index.ts';
export * from './lifecycle-matrix/index.ts';
export * from './outcome-poll/index.ts';
export * from './provider/index.ts';
export * from './toc-editor/index.ts';
