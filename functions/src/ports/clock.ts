/** The time now, ms since the epoch. */
export type Clock = () => number;
