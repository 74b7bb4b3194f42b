// Before the end-to-end tests: builds the packages and the portal as far as they changed.
import { buildPortal } from '../scripts/portal.mjs';

export default buildPortal;
