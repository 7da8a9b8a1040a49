import type { Office, Offices } from '#functions/ports/calendar.ts';
import { graphAvailability } from './availability.ts';
import { graphChanges } from './changes.ts';
import { connect, type Way } from './connection.ts';
import { graphDirectory } from './directory.ts';
import { graphEvents } from './events.ts';
import { limitPerMailbox } from './limit-per-mailbox.ts';
import { patiently, type Patience, type Time } from './patience.ts';
import { sendTo } from './send.ts';
import { graphSubscriptions } from './subscriptions.ts';

interface Person {
  readonly tenantId: string;
  readonly personId: string;
}

/** Where tokens for Graph come from. Each rejects with CalendarError. `isFresh` asks for one that is not known yet. */
interface GraphTokens {
  onBehalfOf(person: Person, token: string, isFresh?: boolean): Promise<string>;
  inAbsence(person: Person, isFresh?: boolean): Promise<string>;
  asApp(tenantId: string, isFresh?: boolean): Promise<string>;
}

export interface OfficesSettings {
  /** Graph's address, such as `https://graph.microsoft.com`. */
  readonly endpoint: string;
  /** Where Graph reaches our API, without a slash at the end. */
  readonly publicApiUrl: string;
  /** Whether the app goes alone where nobody is there. */
  readonly access: 'delegated' | 'application';
  readonly tokens: GraphTokens;
  readonly time: Time;
  /** For somebody who waits, and for work that nobody waits for. */
  readonly patience: { readonly present: Patience; readonly absent: Patience };
}

/** Microsoft 365 through Microsoft Graph. */
export function graphOffices(settings: OfficesSettings): Offices {
  const { access, patience, publicApiUrl, time, tokens } = settings;
  const send = sendTo(settings.endpoint);
  const limit = limitPerMailbox(time);

  function office({ tenantId, personId }: Person, ways: readonly Way[], how: Patience): Office {
    const mailbox = `${tenantId}/${personId}`;
    const connection = connect(mailbox, ways, { send, limit, patience: how, time });
    return {
      calendar: {
        ...graphEvents(connection),
        ...graphSubscriptions(connection, publicApiUrl, time),
        availability: graphAvailability(connection),
        changes: graphChanges(connection),
      },
      directory: graphDirectory(connection),
    };
  }

  return {
    async of(caller, callersToken) {
      const token = (isFresh: boolean) => tokens.onBehalfOf(caller, callersToken, isFresh);
      await patiently(patience.present, time, () => token(false));
      return office(caller, [{ root: '/me', token, isPresent: true }], patience.present);
    },

    async inAbsence(tenantId, personId) {
      const person = { tenantId, personId };
      const delegated: Way = {
        root: '/me',
        token: (isFresh) => tokens.inAbsence(person, isFresh),
        isPresent: false,
      };
      if (access === 'application') {
        const asApp: Way = {
          root: `/users/${encodeURIComponent(personId)}`,
          token: (isFresh) => tokens.asApp(tenantId, isFresh),
          isPresent: false,
        };
        return office(person, [asApp, delegated], patience.absent);
      }
      await patiently(patience.absent, time, () => delegated.token(false));
      return office(person, [delegated], patience.absent);
    },
  };
}
