import type { BodyFormat, ItemCalls } from '#sandbox/outlook/protocol.ts';
import type { AsyncArguments } from './async-result.ts';
import { callBack, optionsAndCallback } from './async-result.ts';

type CoercionOptions = Office.AsyncContextOptions & Office.CoercionTypeOptions;
type Write = (data: string, ...args: AsyncArguments<void, CoercionOptions>) => void;

/** Longer text is refused by an exception, not by the result. Source: https://learn.microsoft.com/javascript/api/outlook/office.body */
const longestText = 1_000_000;

const formatOf = (coercionType: unknown): BodyFormat => (coercionType === 'html' ? 'html' : 'text');

/** A method that takes text, which is plain unless the options say HTML. */
const writer =
  (write: (text: string, format: BodyFormat) => Promise<void>): Write =>
  (data, ...args) => {
    if (data.length > longestText)
      throw new RangeError('Sys.ArgumentOutOfRangeException: data is too long.');
    const { options } = optionsAndCallback(args);
    callBack(args, () => write(data, formatOf(options.coercionType)));
  };

/** The body of an item; only a form's can be written. Source: https://learn.microsoft.com/javascript/api/outlook/office.body */
export function createBody(calls: ItemCalls) {
  return {
    getAsync: (coercionType: string, ...args: AsyncArguments<string>) =>
      callBack(args, () => calls.readBody(formatOf(coercionType))),
    getTypeAsync: (...args: AsyncArguments<Office.CoercionType>) =>
      // This Outlook writes HTML only. The member of the enum stands as its value.
      callBack(args, async () => 'html' as unknown as Office.CoercionType),
    setAsync: writer(calls.writeBody),
    prependAsync: writer(calls.prependToBody),
    setSelectedDataAsync: writer(calls.replaceSelection),
  } satisfies Partial<Office.Body>;
}
