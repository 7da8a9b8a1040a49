import { describe, expect, it } from '@jest/globals';
import type { DeliveryWork } from '#core/domain/delivery.ts';
import { mergeWork } from '#core/domain/delivery.ts';

const create: DeliveryWork = { kind: 'create' };
const time: DeliveryWork = { kind: 'update', parts: ['time'], insertsBlock: false };
const cancel: DeliveryWork = { kind: 'cancel' };

describe('work for the calendar', () => {
  it('adds up to one update', () => {
    const more: DeliveryWork = { kind: 'update', parts: ['block', 'time'], insertsBlock: true };
    expect(mergeWork(time, more)).toEqual({
      kind: 'update',
      parts: ['time', 'block'],
      insertsBlock: true,
    });
  });

  it('is still a creation when the review changes before it was created', () => {
    expect(mergeWork(create, time)).toEqual(create);
  });

  it('ends with a cancellation, whatever came before or comes after', () => {
    expect(mergeWork(create, cancel)).toEqual(cancel);
    expect(mergeWork(time, cancel)).toEqual(cancel);
    expect(mergeWork(cancel, time)).toEqual(cancel);
  });
});
