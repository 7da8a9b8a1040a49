import { addressesOn } from '#manifest/addresses.ts';
import type { PackageSettings } from '#manifest/settings.ts';
import { en } from '#manifest/words/en.ts';
import { sv } from '#manifest/words/sv.ts';
import { commands } from './commands.ts';
import type { Element } from './element.ts';
import { xml } from './element.ts';
import { resources } from './resources.ts';

const versionOverrides = 'http://schemas.microsoft.com/office/mailappversionoverrides';

const text = (part: 'name' | 'description'): Element => ({
  '@DefaultValue': en.companion[part],
  Override: { '@Locale': 'sv-SE', '@Value': sv.companion[part] },
});

// What Outlook on phones and in its perpetual versions has; the pane asks for more where it composes.
const mailbox = '1.5';

/** Pinning and phones came with version 1.1 of the overrides, which has to stand inside of 1.0. */
const overrides = (host: string): Element => ({
  '@xmlns': versionOverrides,
  '@xsi:type': 'VersionOverridesV1_0',
  VersionOverrides: {
    '@xmlns': `${versionOverrides}/1.1`,
    '@xsi:type': 'VersionOverridesV1_1',
    Requirements: {
      'bt:Sets': { '@DefaultMinVersion': mailbox, 'bt:Set': { '@Name': 'Mailbox' } },
    },
    Hosts: commands,
    Resources: resources(host),
  },
});

/**
 * The add-in-only manifest for the versions of Outlook that the unified one does not reach: Mac, phones,
 * perpetual. Its elements have a fixed order.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function companionManifest({
  host,
  xmlAddinId,
  version,
  developer,
}: PackageSettings): string {
  const { pane, icon } = addressesOn(host);
  return xml({
    OfficeApp: {
      '@xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      '@xsi:type': 'MailApp',
      Id: xmlAddinId,
      Version: version,
      ProviderName: developer.name,
      DefaultLocale: 'en-US',
      DisplayName: text('name'),
      Description: text('description'),
      IconUrl: { '@DefaultValue': icon('companion', 64) },
      HighResolutionIconUrl: { '@DefaultValue': icon('companion', 128) },
      SupportUrl: { '@DefaultValue': developer.websiteUrl },
      AppDomains: { AppDomain: `https://${host}` },
      Hosts: { Host: { '@Name': 'Mailbox' } },
      Requirements: { Sets: { '@DefaultMinVersion': mailbox, Set: { '@Name': 'Mailbox' } } },
      FormSettings: {
        Form: [
          {
            '@xsi:type': 'ItemRead',
            DesktopSettings: { SourceLocation: { '@DefaultValue': pane }, RequestedHeight: 450 },
          },
          {
            '@xsi:type': 'ItemEdit',
            DesktopSettings: { SourceLocation: { '@DefaultValue': pane } },
          },
        ],
      },
      Permissions: 'ReadWriteItem',
      Rule: {
        '@xsi:type': 'RuleCollection',
        '@Mode': 'Or',
        Rule: [
          { '@xsi:type': 'ItemIs', '@ItemType': 'Message', '@FormType': 'Read' },
          { '@xsi:type': 'ItemIs', '@ItemType': 'Appointment', '@FormType': 'ReadOrEdit' },
        ],
      },
      DisableEntityHighlighting: true,
      VersionOverrides: overrides(host),
    },
  });
}
