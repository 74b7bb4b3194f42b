/** Whether the host's build is one for development; bundlers replace the expression whole. */
export const isDevelopment: boolean = (() => {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
})();
