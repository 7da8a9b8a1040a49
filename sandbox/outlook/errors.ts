/** Why Outlook refuses a call: the names and numbers of Office.js. Source: the error table of @microsoft/office-js 1.1.110 */
const codes = {
  InvalidEndTime: 9010,
  AccessRestricted: 9017,
  SaveError: 9021,
  APICallFailedDueToItemChange: 9030,
  InvalidParameterValueError: 9031,
  NetworkError: 9041,
  InternalServerError: 9042,
  ItemNotSaved: 9046,
} as const;

export type OutlookErrorName = keyof typeof codes;

/** Outlook refused. */
export class OutlookError extends Error {
  override readonly name: OutlookErrorName;
  readonly code: number;

  constructor(name: OutlookErrorName, options?: ErrorOptions) {
    super(name, options);
    this.name = name;
    this.code = codes[name];
  }
}
