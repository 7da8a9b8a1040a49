// The start of every id that Exchange makes, and the digits in which an occurrence carries its day.
// Source: learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxocal, PidLidGlobalObjectId
const exchangeId = /^(040000008200E00074C5B7101A82E008)[0-9A-F]{8}/i;

/**
 * The `iCalUId` of the whole series, from that of any of its occurrences or exceptions; of a single
 * event its own. An id that Exchange did not make is left as it is.
 */
export function seriesICalUId(iCalUId: string): string {
  return iCalUId.replace(exchangeId, (_, prefix: string) => `${prefix}00000000`);
}
