const withoutQuotes = (etag: string): string => etag.replace(/^(?:W\/)?"(.*)"$/, '$1');

/** Whether the version that a caller names is the stored one, as HTTP or as the store writes it. */
export const isSameVersion = (version: string, etag: string): boolean =>
  withoutQuotes(version) === withoutQuotes(etag);
