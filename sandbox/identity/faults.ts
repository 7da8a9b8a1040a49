import { z } from 'zod';

const schema = z.strictObject({
  /** Permissions of Graph, such as `Calendars.ReadWrite`, that nobody has agreed to. */
  consentMissing: z.array(z.string()).default([]),
  /** Whether Graph asks for a stronger sign-in than the one that was made. */
  conditionalAccess: z.boolean().default(false),
  /** Whether Entra answers 503. */
  outage: z.boolean().default(false),
});

/** What goes wrong at the identity provider until it is told otherwise. */
export type IdentityFaults = z.output<typeof schema>;

export const noFaults = (): IdentityFaults => schema.parse({});

/** The faults of a JSON text, in which all that is left out is well; null for any other text. */
export function readFaults(text: string): IdentityFaults | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
