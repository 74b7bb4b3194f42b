// The same suite in a browser, where refs are filled.
import './rehearsal.parts.test.tsx';
