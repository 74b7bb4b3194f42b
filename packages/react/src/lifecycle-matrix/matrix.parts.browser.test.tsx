// The same suite in a browser, where refs are filled.
import './matrix.parts.test.tsx';
