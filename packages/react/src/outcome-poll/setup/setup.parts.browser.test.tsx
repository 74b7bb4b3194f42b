// The same suite in a browser, where refs are filled.
import './setup.parts.test.tsx';
