import { addressesOn } from '#manifest/addresses.ts';
import { en } from '#manifest/words/en.ts';
import { sv } from '#manifest/words/sv.ts';
import type { Element } from './element.ts';
import { commandIconSizes } from './icon-sizes.ts';

const text = (id: string, english: string, swedish: string): Element => ({
  '@id': id,
  '@DefaultValue': english,
  'bt:Override': { '@Locale': 'sv-SE', '@Value': swedish },
});

const command = (name: 'show' | 'attach', part: 'label' | 'title' | 'description'): Element =>
  text(
    `${name}${part[0]?.toUpperCase()}${part.slice(1)}`,
    en.ribbon[name][part],
    sv.ribbon[name][part],
  );

/** The images, addresses and texts that the commands name. */
export function resources(host: string): Element {
  const { pane, icon } = addressesOn(host);
  return {
    'bt:Images': {
      'bt:Image': commandIconSizes.map((size) => ({
        '@id': `icon${size}`,
        '@DefaultValue': icon('companion', size),
      })),
    },
    'bt:Urls': { 'bt:Url': { '@id': 'pane', '@DefaultValue': pane } },
    'bt:ShortStrings': {
      'bt:String': [
        text('group', en.ribbon.group, sv.ribbon.group),
        command('show', 'label'),
        command('show', 'title'),
        command('attach', 'label'),
        command('attach', 'title'),
      ],
    },
    'bt:LongStrings': {
      'bt:String': [command('show', 'description'), command('attach', 'description')],
    },
  };
}
