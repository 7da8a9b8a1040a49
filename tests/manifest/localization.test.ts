import { describe, expect, it } from '@jest/globals';
import { appManifest } from '#manifest/app-manifest.ts';
import type { Localization } from '#manifest/localization.ts';
import { localization } from '#manifest/localization.ts';
import { violations } from '#manifest/validate.ts';
import { en } from '#manifest/words/en.ts';
import { sv } from '#manifest/words/sv.ts';
import { someSettings } from './some-settings.ts';

const english = appManifest(someSettings(), en);
const swedish = appManifest(someSettings(), sv);

/** What a host shows: the manifest with each named place replaced by the file's text. */
function localized(manifest: unknown, texts: Localization, path = ''): unknown {
  if (Array.isArray(manifest))
    return manifest.map((item, index) => localized(item, texts, `${path}[${index}]`));
  if (typeof manifest !== 'object' || manifest === null) return texts[path] ?? manifest;
  return Object.fromEntries(
    Object.entries(manifest).map(([key, value]) => [
      key,
      localized(value, texts, path ? `${path}.${key}` : key),
    ]),
  );
}

describe('the localization files', () => {
  it('turn the manifest of one language into that of the other', () => {
    expect(localized(english, localization(swedish, english))).toEqual(swedish);
    expect(localized(swedish, localization(english, swedish))).toEqual(english);
  });

  it.each([
    ['English', localization(english, swedish)],
    ['Swedish', localization(swedish, english)],
  ])('are valid in %s, lengths included', (_, texts) => {
    expect(violations('localization', texts)).toEqual([]);
  });

  it('would not be valid with a text that is too long, or in a place that is not a text', () => {
    const texts = localization(swedish, english);
    const tooLong = { ...texts, 'staticTabs[0].name': 'x'.repeat(129) };
    expect(violations('localization', tooLong)).toEqual([expect.stringContaining('128')]);
    expect(violations('localization', { ...texts, 'staticTabs[0].entityId': 'x' })).toHaveLength(1);
  });

  it('keep every placeholder of a notification', () => {
    const placeholders = (manifest: typeof english) =>
      manifest.activities?.activityTypes?.map(({ type, templateText }) => [
        type,
        templateText.match(/\{\w+\}/g),
      ]);
    expect(placeholders(swedish)).toEqual(placeholders(english));
    expect(placeholders(english)).toEqual([
      ['reviewScheduled', ['{actor}', '{review}']],
      ['reviewChanged', ['{actor}', '{review}']],
      ['checkInDue', ['{keyResults}']],
    ]);
  });
});
