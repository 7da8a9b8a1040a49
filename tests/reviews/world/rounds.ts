import type { World } from './world.ts';

/** The timer that finds what was not told. */
export const goRounds = ({ backend }: World): Promise<void> =>
  backend.goRounds({
    unreadable: () => undefined,
    calendarFailed: (_, error) => {
      throw error;
    },
    forgedNotices: () => undefined,
  });
