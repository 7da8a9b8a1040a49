/** A request that Cosmos would answer with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Same statuses with a reason of their own: `x-ms-substatus`. */
export const substatus = (value: number) => ({ 'x-ms-substatus': String(value) });
