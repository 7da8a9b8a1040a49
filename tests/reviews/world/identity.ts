import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdentityFaults } from '#sandbox/identity/faults.ts';
import { noFaults } from '#sandbox/identity/faults.ts';
import { identityListener } from '#sandbox/identity/identity.ts';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import { openSigner } from '#sandbox/identity/signing-key.ts';
import { graphTokens } from '#sandbox/identity/graph-tokens.ts';
import { hostTokens } from '#sandbox/identity/host-tokens.ts';
import { openServer } from '#sandbox/servers.ts';
import { clientId, tenantId } from '#tests/http/issuer.ts';
import { dag } from '#tests/http/organisation.ts';
import { graphTenant } from './people.ts';

export const clientSecret = 'secret';

/** Entra for the people of the world. */
export async function startIdentity() {
  const folder = await mkdtemp(join(tmpdir(), 'kvartal-reviews-'));
  const signer: Signer = await openSigner(join(folder, 'key.json'));
  const server = await openServer(0);
  const faults: IdentityFaults = noFaults();
  const directory = {
    tenantId,
    tenantName: 'Norrviken',
    clientId,
    clientSecret,
    redirectOrigins: [],
    accounts: graphTenant.people.map(({ id, name, address }) => ({
      personId: id,
      name,
      loginName: address,
      title: '',
      // Dag has no mailbox, and may schedule all the same.
      roles: id === dag ? ['Administrator'] : [],
    })),
    personaCount: 1,
  };
  server.answerWith(identityListener(server.origin, directory, signer, faults));
  return {
    authority: server.origin,
    signer,
    faults,
    tokenFor: hostTokens(server.origin, directory, signer).forTab,
    graphTokenFor: graphTokens(server.origin, directory, signer),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
