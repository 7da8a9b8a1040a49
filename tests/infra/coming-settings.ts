/** Settings that config.ts is about to read; to be deleted, with its one use, as soon as it does. */
export const comingSettings = [
  'GRAPH_ENDPOINT',
  'ENTRA_CLIENT_SECRET',
  'ENTRA_MANAGED_IDENTITY_ID',
  'TOKEN_CACHE_KEY',
  'CALENDAR_ACCESS',
  'PUBLIC_API_URL',
  'ADDIN_URL',
];
