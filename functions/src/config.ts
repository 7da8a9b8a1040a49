import { z } from 'zod';
import { microsoftClientApps } from '#functions/adapters/entra/client-apps.ts';

const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''))
  .pipe(z.array(z.guid()).min(1));

const text = z.string().trim().min(1);

const address = z.url().transform((url) => url.replace(/\/+$/, ''));

const storeSchema = z.discriminatedUnion('STORE', [
  z.object({ STORE: z.literal('sqlite'), SQLITE_PATH: text }),
  z.object({
    STORE: z.literal('cosmos'),
    COSMOS_ENDPOINT: z.url(),
    COSMOS_DATABASE: text,
    COSMOS_CONTAINER: text,
    /** Absent in Azure: the managed identity signs in. */
    COSMOS_KEY: text.optional(),
    ENTRA_MANAGED_IDENTITY_ID: z.guid().optional(),
  }),
]);

const entraSchema = z.object({
  ENTRA_AUTHORITY: address.default('https://login.microsoftonline.com'),
  ENTRA_TENANT_IDS: list,
  ENTRA_CLIENT_ID: z.guid(),
  /** Replaces Microsoft's own clients and ours. */
  ENTRA_CLIENT_APPS: list.optional(),
});

const cacheKeyBytes = 32;

const officesSchema = z
  .object({
    GRAPH_ENDPOINT: address.default('https://graph.microsoft.com'),
    /** Absent in Azure: a managed identity proves who we are. */
    ENTRA_CLIENT_SECRET: text.optional(),
    /** Client id of a user-assigned managed identity. */
    ENTRA_MANAGED_IDENTITY_ID: z.guid().optional(),
    TOKEN_CACHE_KEY: z
      .base64()
      .transform((encoded) => Buffer.from(encoded, 'base64'))
      .refine(({ length }) => length === cacheKeyBytes, `Not ${cacheKeyBytes} bytes in base64`),
    CALENDAR_ACCESS: z.enum(['delegated', 'application']).default('delegated'),
    PUBLIC_API_URL: address,
    ADDIN_URL: address,
  })
  .transform(({ ENTRA_CLIENT_SECRET, ENTRA_MANAGED_IDENTITY_ID, ...others }, context) => {
    if (ENTRA_CLIENT_SECRET !== undefined)
      return { ...others, proof: { clientSecret: ENTRA_CLIENT_SECRET } };
    if (ENTRA_MANAGED_IDENTITY_ID !== undefined)
      return { ...others, proof: { managedIdentityId: ENTRA_MANAGED_IDENTITY_ID } };
    context.addIssue({
      code: 'custom',
      path: ['ENTRA_MANAGED_IDENTITY_ID'],
      message: 'Needed where ENTRA_CLIENT_SECRET is not set',
    });
    return z.NEVER;
  });

export type StoreSettings = z.output<typeof storeSchema>;

/** The settings of one process, read once at the start. */
export interface Config {
  readonly store: StoreSettings;
  readonly entra: {
    readonly authority: string;
    readonly tenantIds: readonly string[];
    readonly clientId: string;
    readonly clientApps: readonly string[];
  };
  /** How Microsoft 365 is reached. */
  readonly offices: {
    readonly graphEndpoint: string;
    /** How we prove to Entra who we are. */
    readonly proof: { readonly clientSecret: string } | { readonly managedIdentityId: string };
    /** 32 bytes. */
    readonly tokenCacheKey: Uint8Array;
    readonly calendarAccess: 'delegated' | 'application';
    /** Where Graph reaches our API, without a slash at the end. */
    readonly publicApiUrl: string;
  };
  /** Where people open Kvartal, without a slash at the end. */
  readonly addinUrl: string;
}

const complaints = (result: z.ZodSafeParseResult<unknown>): string[] =>
  result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);

/** Parses the environment. Throws one Error that names every bad setting, never its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const store = storeSchema.safeParse(environment);
  const entra = entraSchema.safeParse(environment);
  const offices = officesSchema.safeParse(environment);
  if (!store.success || !entra.success || !offices.success) {
    const bad = [store, entra, offices].flatMap(complaints);
    throw new Error(['Kvartal cannot start. Bad settings:', ...bad].join('\n  '));
  }
  const { ENTRA_CLIENT_ID: clientId, ENTRA_CLIENT_APPS: clientApps } = entra.data;
  return {
    store: store.data,
    entra: {
      authority: entra.data.ENTRA_AUTHORITY,
      tenantIds: entra.data.ENTRA_TENANT_IDS,
      clientId,
      clientApps: clientApps ?? [...microsoftClientApps, clientId],
    },
    offices: {
      graphEndpoint: offices.data.GRAPH_ENDPOINT,
      proof: offices.data.proof,
      tokenCacheKey: offices.data.TOKEN_CACHE_KEY,
      calendarAccess: offices.data.CALENDAR_ACCESS,
      publicApiUrl: offices.data.PUBLIC_API_URL,
    },
    addinUrl: offices.data.ADDIN_URL,
  };
}
