import { ribbonIconSizes, surfaces } from '#manifest/surfaces.ts';
import type { Element } from './element.ts';
import { mobileIcons } from './icon-sizes.ts';

const openPane = (pinnable: boolean): Element => ({
  '@xsi:type': 'ShowTaskpane',
  SourceLocation: { '@resid': 'pane' },
  ...(pinnable && { SupportsPinning: true }),
});

const extensionPoint = (surface: (typeof surfaces)[number]): Element => {
  const { id, command, pinnable } = surface;
  const button: Element = {
    '@xsi:type': 'Button',
    '@id': `${id}Button`,
    Label: { '@resid': `${command}Label` },
    Supertip: {
      Title: { '@resid': `${command}Title` },
      Description: { '@resid': `${command}Description` },
    },
    Icon: {
      'bt:Image': ribbonIconSizes.map((size) => ({ '@size': size, '@resid': `icon${size}` })),
    },
    Action: openPane(pinnable),
  };
  const group = { '@id': `${id}Group`, Label: { '@resid': 'group' }, Control: button };
  return {
    '@xsi:type': surface.extensionPoint,
    OfficeTab: { '@id': 'TabDefault', Group: group },
  };
};

/**
 * A phone opens the pane on a message only; no appointment surface lets it.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/add-mobile-support
 */
const mobile: Element = {
  '@xsi:type': 'MobileMessageReadCommandSurface',
  Group: {
    '@id': 'phoneGroup',
    Label: { '@resid': 'group' },
    Control: {
      '@xsi:type': 'MobileButton',
      '@id': 'phoneButton',
      Label: { '@resid': 'showLabel' },
      Icon: {
        '@xsi:type': 'bt:MobileIconList',
        'bt:Image': mobileIcons.map(({ size, scale, pixels }) => ({
          '@size': size,
          '@scale': scale,
          '@resid': `icon${pixels}`,
        })),
      },
      Action: openPane(false),
    },
  },
};

/** The buttons that open the pane, on computers and on phones. */
export const commands: Element = {
  Host: {
    '@xsi:type': 'MailHost',
    DesktopFormFactor: { ExtensionPoint: surfaces.map(extensionPoint) },
    MobileFormFactor: { ExtensionPoint: mobile },
  },
};
