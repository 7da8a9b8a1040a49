/** When somebody works, in the mailbox's own zone. */
interface WorkingHours {
  readonly daysOfWeek: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday')[];
  /** `HH:mm` */
  readonly startTime: string;
  readonly endTime: string;
}

interface Addressee {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
}

export interface GraphPerson extends Addressee {
  readonly kind: 'person';
  readonly title: string;
  /** `en-GB`, `sv-SE` */
  readonly language: string;
  /** Some people have an account without Exchange. */
  readonly hasMailbox: boolean;
}

export interface GraphRoom extends Addressee {
  readonly kind: 'room';
  readonly building: string;
  readonly capacity: number;
}

/** Who has a calendar. */
export type Mailbox = GraphPerson | GraphRoom;

interface GraphGroup {
  readonly id: string;
  readonly name: string;
  /** People, in the order in which they are listed. */
  readonly memberIds: readonly string[];
}

/** What Graph knows of the tenant apart from calendars. */
export interface GraphTenant {
  readonly tenantId: string;
  readonly people: readonly GraphPerson[];
  readonly rooms: readonly GraphRoom[];
  readonly groups: readonly GraphGroup[];
}

const isCalled = (idOrAddress: string) => {
  const wanted = idOrAddress.toLowerCase();
  return ({ id, address }: Addressee): boolean => id === wanted || address.toLowerCase() === wanted;
};

export const findPerson = (tenant: GraphTenant, idOrAddress: string): GraphPerson | undefined =>
  tenant.people.find(isCalled(idOrAddress));

/** Whose calendar has this id or address; nobody's for an external address and for people without a mailbox. */
export const findMailbox = (tenant: GraphTenant, idOrAddress: string): Mailbox | undefined =>
  [...tenant.people.filter(({ hasMailbox }) => hasMailbox), ...tenant.rooms].find(
    isCalled(idOrAddress),
  );
