import type { Directory } from './directory.ts';
import { findAccount } from './directory.ts';
import type { Signer } from './signing-key.ts';
import { tokenMaker } from './tokens.ts';

/** Gives the token with which the app calls Microsoft Graph for a person, all that is consented to in it. Rejects for somebody unknown. */
export function graphTokens(
  origin: string,
  directory: Directory,
  signer: Signer,
): (personId: string) => Promise<string> {
  const tokens = tokenMaker(origin, directory, signer);
  return async (personId) => {
    const account = findAccount(directory, personId);
    if (!account) throw new Error(`Nobody has the id ${personId}.`);
    return tokens.accessToken(account, 'https://graph.microsoft.com/.default', directory.clientId);
  };
}
