// Exchange writes one id in two alphabets: base64 for EWS and Office.js, a safe one for addresses.
// Source: convertToRestId and convertToEwsId of Office.js.

/** `AAMk…_x-y=` as Graph writes it → `AAMk…+x/y=` as Office.js does. */
export const toEwsId = (restId: string): string => restId.replaceAll('-', '/').replaceAll('_', '+');

/** `AAMk…+x/y=` as Office.js writes it → `AAMk…_x-y=` as Graph does. */
export const toRestId = (ewsId: string): string => ewsId.replaceAll('/', '-').replaceAll('+', '_');
