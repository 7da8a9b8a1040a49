import { expect } from '@jest/globals';
import { DomainError } from '#core/domain/errors.ts';

/** Expects that the act is refused with the code, and its data where given. */
export function expectRefusal(act: () => unknown, code: DomainError['code'], data?: object): void {
  let refusal: unknown = null;
  try {
    act();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject(data ? { code, data } : { code });
}
