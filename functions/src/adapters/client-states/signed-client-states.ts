import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { CalendarOwner, ClientStates } from '#functions/ports/client-states.ts';

/**
 * Client states that carry their owner and a signature, so that nothing has to be stored to believe
 * one: `{tenant}.{person}.{HMAC}`. `secret`: 32 bytes, from which a key for this use alone is derived.
 */
export function signedClientStates(secret: Uint8Array): ClientStates {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kvartal client state', 32));
  const signatureOf = ({ tenantId, personId }: CalendarOwner) =>
    createHmac('sha256', key).update(`${tenantId} ${personId}`).digest('base64url');
  return {
    of: (owner) => `${owner.tenantId}.${owner.personId}.${signatureOf(owner)}`,
    ownerOf: (clientState) => {
      const [tenantId = '', personId = '', signature = ''] = clientState.split('.');
      const owner = { tenantId, personId };
      const wanted = Buffer.from(signatureOf(owner));
      const given = Buffer.from(signature);
      const isOurs = wanted.length === given.length && timingSafeEqual(wanted, given);
      return isOurs ? owner : null;
    },
  };
}
