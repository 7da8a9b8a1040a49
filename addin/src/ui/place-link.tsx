import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Place } from '#addin/host/places.ts';
import { pathTo } from '#addin/host/places.ts';
import { useNavigateTo } from './use-navigate-to.ts';
import { useTextLink } from './use-text-link.ts';

interface PlaceLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: Place;
}

const wantsOwnTab = (event: MouseEvent) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;

/** A link to a place within Kvartal; opened in a tab of its own it is the plain browser's page. */
export function PlaceLink({ to, className, children, ...rest }: PlaceLinkProps) {
  const navigateTo = useNavigateTo();
  return (
    <a
      {...rest}
      className={useTextLink(className)}
      href={pathTo(to)}
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
