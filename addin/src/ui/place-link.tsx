import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Place } from '#addin/host/places.ts';
import { pathTo } from '#addin/host/places.ts';
import { useNavigateTo } from './use-navigate-to.ts';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PlaceLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: Place;
}

const wantsOwnTab = (event: MouseEvent) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;

/** A link to a place within Kvartal; opened in a tab of its own it is the plain browser's page. */
export function PlaceLink({ to, className, children, ...rest }: PlaceLinkProps) {
  const styles = useStyles();
  const navigateTo = useNavigateTo();
  return (
    <a
      {...rest}
      href={pathTo(to)}
      className={mergeClasses(styles.link, className)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (event.defaultPrevented || wantsOwnTab(event)) return;
        event.preventDefault();
        navigateTo(to);
      }}
    >
      {children}
    </a>
  );
}
