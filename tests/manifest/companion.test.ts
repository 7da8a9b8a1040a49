import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { companionManifest } from '#manifest/companion/companion-manifest.ts';
import { en } from '#manifest/words/en.ts';
import { someSettings } from './some-settings.ts';

const settings = someSettings();
const text = companionManifest(settings);

/** The values of an attribute wherever it stands in an element of this name. */
const attributes = (element: string, attribute: string, within = text): string[] =>
  [...within.matchAll(new RegExp(`<${element}\\b[^>]*\\s${attribute}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

const parts = (element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}\\b.*?</${element}>`, 'gs'))].map(([part]) => part);

describe('the companion for Outlook on Mac, on phones and in perpetual versions', () => {
  it('is well-formed, whatever the developer is called', () => {
    const developer = { ...settings.developer, name: 'Smith & <Søn> "AB"' };
    const named = companionManifest(someSettings({ developer }));
    expect(XMLValidator.validate(named)).toBe(true);
    expect(new XMLParser().parse(named)).toMatchObject({
      OfficeApp: { ProviderName: developer.name },
    });
  });

  it('has its elements in the order that the schema demands', () => {
    const { OfficeApp } = new XMLParser().parse(text) as { OfficeApp: object };
    expect(Object.keys(OfficeApp)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'DisableEntityHighlighting',
      'VersionOverrides',
    ]);
  });

  it('holds the overrides of version 1.1 inside of those of 1.0', () => {
    const overrides = new XMLParser().parse(text) as {
      OfficeApp: { VersionOverrides: { VersionOverrides: object } };
    };
    expect(Object.keys(overrides.OfficeApp.VersionOverrides.VersionOverrides)).toEqual([
      'Requirements',
      'Hosts',
      'Resources',
    ]);
    expect(attributes('VersionOverrides', 'xsi:type')).toEqual([
      'VersionOverridesV1_0',
      'VersionOverridesV1_1',
    ]);
    expect(attributes('VersionOverrides', 'xmlns')).toEqual([
      'http://schemas.microsoft.com/office/mailappversionoverrides',
      'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
    ]);
  });

  it('opens the pane from messages and from both sides of an appointment, pinnable beside messages', () => {
    const surfaces = parts('ExtensionPoint').map((point) => [
      attributes('ExtensionPoint', 'xsi:type', point)[0],
      attributes('SourceLocation', 'resid', point)[0],
      point.includes('<SupportsPinning>true</SupportsPinning>'),
    ]);
    expect(surfaces).toEqual([
      ['MessageReadCommandSurface', 'pane', true],
      ['AppointmentAttendeeCommandSurface', 'pane', false],
      ['AppointmentOrganizerCommandSurface', 'pane', false],
      ['MobileMessageReadCommandSurface', 'pane', false],
    ]);
  });

  it('gives a phone its nine images', () => {
    const phone = parts('MobileFormFactor').join('');
    expect(attributes('bt:Image', 'size', phone)).toHaveLength(9);
    expect(new Set(attributes('bt:Image', 'scale', phone))).toEqual(new Set(['1', '2', '3']));
  });

  it('defines each resource that it uses, and uses each that it defines', () => {
    const used = attributes('[\\w:]+', 'resid');
    const defined = attributes('bt:\\w+', 'id');
    expect(new Set(defined)).toEqual(new Set(used));
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps the texts of %s within %d characters in both languages', (element, limit) => {
    const within = parts(element).join('');
    const texts = [
      ...attributes('[\\w:]+', 'DefaultValue', within),
      ...attributes('[\\w:]+', 'Value', within),
    ];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((value) => value.length > limit)).toEqual([]);
  });

  it('says each of its texts in Swedish, too', () => {
    const texts = attributes('(?:bt:String|DisplayName|Description)', 'DefaultValue');
    expect(attributes('(?:bt:)?Override', 'Locale')).toEqual(texts.map(() => 'sv-SE'));
  });

  it('is told from the app by id, name and icon', () => {
    expect(text).toContain(`<Id>${settings.xmlAddinId}</Id>`);
    expect(text).not.toContain(settings.appId);
    expect(en.companion.name).not.toBe(en.name.short);
    expect(attributes('IconUrl', 'DefaultValue')[0]).toMatch(/companion-64\.png$/);
    expect(attributes('HighResolutionIconUrl', 'DefaultValue')[0]).toMatch(/companion-128\.png$/);
  });

  it('asks for what the app asks for in the mailbox, and no more', () => {
    expect(text).toContain('<Permissions>ReadWriteItem</Permissions>');
  });
});
