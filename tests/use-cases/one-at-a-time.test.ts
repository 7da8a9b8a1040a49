import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from '#functions/use-cases/one-at-a-time.ts';

describe('one at a time', () => {
  it('begins work under a key when the earlier has ended, also when that failed', async () => {
    const seen: string[] = [];
    const first = Promise.withResolvers<void>();
    const failing = oneAtATime('a', async () => {
      seen.push('first begins');
      await first.promise;
      seen.push('first ends');
      throw new Error('first');
    });
    const next = oneAtATime('a', async () => {
      seen.push('second begins');
      return 2;
    });
    first.resolve();
    await expect(failing).rejects.toThrow('first');
    expect(await next).toBe(2);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('lets work under another key go on meanwhile', async () => {
    const held = Promise.withResolvers<void>();
    const slow = oneAtATime('a', () => held.promise);
    expect(await oneAtATime('b', async () => 'done')).toBe('done');
    held.resolve();
    await slow;
  });
});
