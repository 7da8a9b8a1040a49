import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

const timeLimitMs = 5_000;

/**
 * MSAL's requests with a time limit, which its own network client does not set for posts. What it
 * rejects with, MSAL calls a network error.
 */
async function send<T>(
  method: 'GET' | 'POST',
  url: string,
  { headers = {}, body }: NetworkRequestOptions = {},
): Promise<NetworkResponse<T>> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(timeLimitMs),
  });
  if (response.status === 429 || response.status >= 500)
    throw new Error(`Entra answered ${response.status}.`);
  return {
    headers: Object.fromEntries(response.headers),
    // MSAL itself judges what came.
    body: (await response.json()) as T,
    status: response.status,
  };
}

export const msalNetwork: INetworkModule = {
  sendGetRequestAsync: (url, options) => send('GET', url, options),
  sendPostRequestAsync: (url, options) => send('POST', url, options),
};
