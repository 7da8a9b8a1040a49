import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SettingsError, parseSettings } from '#manifest/settings.ts';
import { someSettings } from './some-settings.ts';

const example = readFileSync(join(__dirname, '../../manifest/settings.example.json'), 'utf8');
const parse = (settings: unknown) => () => parseSettings(JSON.stringify(settings));

/** The settings that the refusal names. */
function named(refused: () => unknown): string[] {
  try {
    refused();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [...error.message.matchAll(/^ {2}([\w. ]+):/gm)].map(([, name = '']) => name);
  }
  return [];
}

describe('the settings of the package', () => {
  it('are taken as the file has them', () => {
    expect(parse(someSettings())()).toEqual(someSettings());
  });

  it.each(Object.keys(someSettings()))('name %s when it is missing', (setting) => {
    expect(parse({ ...someSettings(), [setting]: undefined })).toThrow(`${setting}: is missing`);
  });

  it('name all that is missing in one message', () => {
    expect(named(parse({ developer: {} }))).toEqual([
      'host',
      'appId',
      'xmlAddinId',
      'clientId',
      'version',
      'developer.name',
      'developer.websiteUrl',
      'developer.privacyUrl',
      'developer.termsOfUseUrl',
    ]);
  });

  it('are refused as long as the example is not filled in', () => {
    expect(named(() => parseSettings(example))).toEqual([
      'host',
      'appId',
      'xmlAddinId',
      'clientId',
      'developer.websiteUrl',
      'developer.privacyUrl',
      'developer.termsOfUseUrl',
    ]);
  });

  const { appId, developer } = someSettings();
  it.each([
    ['host', { host: 'https://okr.contoso.com' }],
    ['host', { host: 'okr.contoso.com/kvartal' }],
    ['host', { host: 'okr.contoso.com:8443' }],
    ['host', { host: 'localhost' }],
    ['clientId', { clientId: 'kvartal' }],
    ['xmlAddinId', { xmlAddinId: appId }],
    ['version', { version: '1.0' }],
    ['developer.name', { developer: { ...developer, name: 'x'.repeat(33) } }],
    ['developer.privacyUrl', { developer: { ...developer, privacyUrl: 'http://contoso.com' } }],
    ['the file', { hots: 'okr.contoso.com' }],
  ])('name %s when it is %j', (setting, changes) => {
    expect(named(parse({ ...someSettings(), ...changes }))).toEqual([setting]);
  });

  it('are refused when they are no JSON', () => {
    expect(() => parseSettings('host: okr.contoso.com')).toThrow(/no JSON/);
  });
});
