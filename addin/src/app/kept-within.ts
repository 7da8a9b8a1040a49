/** Whether the promise is kept within the time. What it fails with is met where its value is needed. */
export const keptWithin = (ms: number, promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), ms)),
  ]);
