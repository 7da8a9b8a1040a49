/** Parts of a board that somebody may look at; without one it shows everything. */
export const boardViews = ['mine', 'attention'] as const;
export type BoardView = (typeof boardViews)[number];
