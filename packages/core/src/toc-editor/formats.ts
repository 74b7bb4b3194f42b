// An entry of its own: a page that shows a theory of change needs none of this before somebody
// exports one.
export { type TocSvgOptions, tocToSvg } from './toc.svg.ts';
