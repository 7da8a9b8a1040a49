import { v7 } from 'uuid';
import type { Ids } from '#functions/ports/ids.ts';

/** UUIDs version 7: ascending by the millisecond, and within one by a counter. */
export const uuidIds: Ids = () => v7();
