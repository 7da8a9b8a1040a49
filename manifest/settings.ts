import { z } from 'zod';

// The example's own values: ids of zeros, and a name that RFC 2606 keeps from ever being a host.
const id = z.guid().refine((value) => !value.startsWith('00000000-0000'), "is still the example's");

const host = z
  .string()
  .regex(
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'must be a host name in small letters, without https:// and without a path',
  )
  .refine((value) => !/(^|\.)example$/.test(value), "is still the example's");

const page = z
  .url({
    protocol: /^https$/,
    error: ({ input }) => (input === undefined ? 'is missing' : 'must begin with https://'),
  })
  .refine((value) => !new URL(value).hostname.endsWith('.example'), "is still the example's");

const settingsSchema = z
  .strictObject({
    /** Where the add-in is hosted, such as `okr.contoso.com`. */
    host,
    /** The app in the Microsoft 365 admin center. */
    appId: id,
    /** The companion for the versions of Outlook that the app does not reach. */
    xmlAddinId: id,
    /** Application (client) id of the registration in Microsoft Entra ID. */
    clientId: id,
    version: z
      .string()
      .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'must be three numbers, such as 1.0.0'),
    developer: z.strictObject({
      name: z.string().trim().min(1).max(32),
      websiteUrl: page,
      privacyUrl: page,
      termsOfUseUrl: page,
    }),
  })
  .refine(({ appId, xmlAddinId }) => appId !== xmlAddinId, {
    path: ['xmlAddinId'],
    error: 'must differ from appId',
    when: ({ value }) => z.object({ appId: id, xmlAddinId: id }).safeParse(value).success,
  });

/** What differs from one installation to the next. */
export type PackageSettings = z.output<typeof settingsSchema>;

/** The settings file is absent, unreadable, or says something that no package can be built from. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SettingsError('The settings are no JSON. Nothing was packaged.', { cause });
  }
}

/** Parses the settings file's text. Throws one SettingsError that names every missing or wrong setting. */
export function parseSettings(text: string): PackageSettings {
  const parsed = settingsSchema.safeParse(json(text), {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (parsed.success) return parsed.data;
  const bad = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
  );
  throw new SettingsError(['Nothing was packaged. Settings to mend:', ...bad].join('\n  '));
}
