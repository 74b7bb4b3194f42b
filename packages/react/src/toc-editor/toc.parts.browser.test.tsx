import './toc.parts.test.tsx';
