import { OutlookError } from '#sandbox/outlook/errors.ts';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/** The end of every asynchronous method's arguments: options may be left out, and so may the callback. */
export type AsyncArguments<Value, Options = Office.AsyncContextOptions> =
  | [options: Options, callback?: Callback<Value> | undefined]
  | [callback?: Callback<Value> | undefined];

// The enums of Office.js exist only through this stand-in, so its members stand as their values.
const status = (value: `${Office.AsyncResultStatus}`) =>
  value as unknown as Office.AsyncResultStatus;

/** Splits the end of a method's arguments. */
export function optionsAndCallback<Value, Options extends Office.AsyncContextOptions>(
  args: AsyncArguments<Value, Options>,
): { readonly options: Partial<Options>; readonly callback: Callback<Value> | undefined } {
  const [first, second] = args;
  return typeof first === 'function'
    ? { options: {}, callback: first }
    : { options: first ?? {}, callback: second };
}

/** Does the work and calls back as Office.js does. Source: https://learn.microsoft.com/office/dev/add-ins/develop/asynchronous-programming-in-office-add-ins */
export function callBack<Value, Options extends Office.AsyncContextOptions>(
  args: AsyncArguments<Value, Options>,
  work: () => Promise<Value>,
): void {
  const { options, callback } = optionsAndCallback(args);
  const result = (rest: object): Office.AsyncResult<Value> =>
    // Value and error are typed as if both were always there.
    ({ asyncContext: options.asyncContext, diagnostics: undefined, ...rest }) as never;
  work().then(
    (value) => callback?.(result({ status: status('succeeded'), value, error: undefined })),
    (error: unknown) => callback?.(result({ status: status('failed'), error: errorOf(error) })),
  );
}

function errorOf(error: unknown): Office.Error {
  const refusal = error instanceof OutlookError ? error : new OutlookError('InternalServerError');
  return { name: refusal.name, message: refusal.message, code: refusal.code };
}
