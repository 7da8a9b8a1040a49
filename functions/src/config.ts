import { z } from 'zod';
import { microsoftClientApps } from '#functions/adapters/entra/client-apps.ts';

const list = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''))
  .pipe(z.array(z.guid()).min(1));

const text = z.string().trim().min(1);

const storeSchema = z.discriminatedUnion('STORE', [
  z.object({ STORE: z.literal('sqlite'), SQLITE_PATH: text }),
  z.object({
    STORE: z.literal('cosmos'),
    COSMOS_ENDPOINT: z.url(),
    COSMOS_DATABASE: text,
    COSMOS_CONTAINER: text,
    /** Absent in Azure: the managed identity signs in. */
    COSMOS_KEY: text.optional(),
  }),
]);

const entraSchema = z.object({
  ENTRA_AUTHORITY: z
    .url()
    .default('https://login.microsoftonline.com')
    .transform((url) => url.replace(/\/+$/, '')),
  ENTRA_TENANT_IDS: list,
  ENTRA_CLIENT_ID: z.guid(),
  /** Replaces Microsoft's own clients and ours. */
  ENTRA_CLIENT_APPS: list.optional(),
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
}

const complaints = (result: z.ZodSafeParseResult<unknown>): string[] =>
  result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);

/** Parses the environment. Throws one Error that names every bad setting, never its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const store = storeSchema.safeParse(environment);
  const entra = entraSchema.safeParse(environment);
  if (!store.success || !entra.success) {
    const bad = [...complaints(store), ...complaints(entra)];
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
  };
}
