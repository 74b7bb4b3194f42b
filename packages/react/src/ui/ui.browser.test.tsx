// The same suite in a browser, where refs are filled.
import './ui.test.tsx';
