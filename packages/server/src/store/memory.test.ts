import { describeStore } from '../testing/describe-store.ts';
import { memoryStore } from './memory.ts';

describeStore('memoryStore', async () => memoryStore());
