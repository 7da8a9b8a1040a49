/** Sizes that the API refuses to exceed; the add-in shows the same limits while typing. */
export const limits = {
  bodyBytes: 256 * 1024,
  bodyDepth: 12,
  titleLength: 300,
  noteLength: 2_000,
  unitLength: 30,
  idLength: 100,
  keyResults: 50,
  milestones: 50,
  supports: 20,
  audience: 200,
  pageSize: 50,
} as const;
