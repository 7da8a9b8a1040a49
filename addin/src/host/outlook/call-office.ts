/** Outlook refused a call; `name` is Outlook's, such as `ItemNotSaved`. */
export class OutlookRefusal extends Error {
  constructor({ name, message }: Office.Error) {
    super(message);
    this.name = name;
  }
}

/** Turns a method with a callback into a promise. Rejects with OutlookRefusal. */
export function callOffice<Value>(
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new OutlookRefusal(error));
    }),
  );
}
