// The same suite in a browser, where refs are filled.
import './control.parts.test.tsx';
