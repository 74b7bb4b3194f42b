/** What the builds of all our packages have in common. */
export const library = {
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: true,
  sourcemap: false,
  treeshake: false,
  dts: {
    compilerOptions: {
      incremental: false,
      // Declarations name the built entries of our packages, as a consumer sees them.
      customConditions: [],
      // tsup sets baseUrl, which TypeScript 6 calls deprecated.
      ignoreDeprecations: '6.0',
    },
  },
};
