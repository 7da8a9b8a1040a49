const ends = new Map<string, Promise<void>>();

/**
 * Runs the work after all earlier work under the same key in this process, so that people who write to
 * the same thing at once wait for each other instead of deciding again and again. Other processes are
 * not held back: whoever writes still needs its precondition. Settles as the work does.
 */
export async function oneAtATime<Result>(
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = ends.get(key) ?? Promise.resolve();
  const result = before.then(work);
  const end = result.then(
    () => undefined,
    () => undefined,
  );
  ends.set(key, end);
  try {
    return await result;
  } finally {
    if (ends.get(key) === end) ends.delete(key);
  }
}
