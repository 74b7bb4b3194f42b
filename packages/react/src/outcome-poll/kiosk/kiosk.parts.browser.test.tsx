// The same suite in a browser, where refs are filled.
import './kiosk.parts.test.tsx';
