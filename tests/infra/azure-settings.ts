/** What Azure itself reads of a function app's settings, and why each is there. */
export const platformSettings: Readonly<Record<string, string>> = {
  AzureWebJobsStorage__accountName: 'the queues, and what the host keeps for itself',
  AzureWebJobsStorage__credential: 'reached by the managed identity, without a key',
  AzureWebJobsStorage__clientId: 'which managed identity: there may be several',
  APPLICATIONINSIGHTS_CONNECTION_STRING: 'where traces go; opens nothing by itself',
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'sent by the managed identity',
};

/** What the code reads and Azure leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  COSMOS_KEY: 'the managed identity signs in; the account refuses keys',
  ENTRA_AUTHORITY: 'Microsoft’s, which is the default',
  ENTRA_CLIENT_APPS: 'Microsoft’s clients and ours, which is the default',
  ENTRA_CLIENT_SECRET: 'there is none: the managed identity vouches for the app',
  GRAPH_ENDPOINT: 'Microsoft’s, which is the default',
};

/** Parts of a connection by managed identity: https://learn.microsoft.com/azure/azure-functions/functions-reference#connections */
export const cosmosConnectionParts = ['accountEndpoint', 'credential', 'clientId'];
export const storageConnectionParts = ['accountName', 'credential', 'clientId'];

/** Values of the kind that a deployment has, for those settings that must have one. */
export const sampleValues: Readonly<Record<string, string>> = {
  STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://kvartal.documents.azure.com:443/',
  COSMOS_DATABASE: 'kvartal',
  COSMOS_CONTAINER: 'documents',
  ENTRA_TENANT_IDS: '11111111-1111-4111-8111-111111111111',
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_MANAGED_IDENTITY_ID: '33333333-3333-4333-8333-333333333333',
  TOKEN_CACHE_KEY: Buffer.alloc(32).toString('base64'),
  CALENDAR_ACCESS: 'delegated',
  PUBLIC_API_URL: 'https://kvartal.azurewebsites.net/api',
  ADDIN_URL: 'https://kvartal.example',
};
