import { z } from 'zod';

const origin = z.url({ protocol: /^https$/ }).regex(/^https:\/\/[^/]+$/, 'Not an origin');

/** What azd hands to its hooks: the template's outputs, and what the administrator has set. */
const environmentSchema = z.object({
  AZURE_TENANT_ID: z.guid(),
  KVARTAL_CLIENT_ID: z.guid(),
  /** Of the package for the Microsoft 365 admin center. */
  KVARTAL_APP_ID: z.guid(),
  KVARTAL_API_URL: z.url({ protocol: /^https$/ }),
  KVARTAL_ADDIN_URL: origin,
  KVARTAL_IDENTITY_PRINCIPAL_ID: z.guid(),
});

/** Names and addresses of one installation. */
export interface Deployment {
  readonly tenantId: string;
  readonly clientId: string;
  readonly appId: string;
  /** `https://….azurewebsites.net/api` */
  readonly apiUrl: string;
  /** Origin of the add-in. */
  readonly addinUrl: string;
  /** Object id of the function app's managed identity. */
  readonly identityPrincipalId: string;
}

/** Parses the environment. Throws one Error that names every bad setting, never its value. */
export function readDeployment(
  environment: Readonly<Record<string, string | undefined>>,
): Deployment {
  const { success, data, error } = environmentSchema.safeParse(environment);
  if (!success) {
    const bad = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(['azd does not say where Kvartal is. Bad settings:', ...bad].join('\n  '));
  }
  return {
    tenantId: data.AZURE_TENANT_ID,
    clientId: data.KVARTAL_CLIENT_ID,
    appId: data.KVARTAL_APP_ID,
    apiUrl: data.KVARTAL_API_URL,
    addinUrl: data.KVARTAL_ADDIN_URL,
    identityPrincipalId: data.KVARTAL_IDENTITY_PRINCIPAL_ID,
  };
}
