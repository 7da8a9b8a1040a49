import type { AnchorHTMLAttributes } from 'react';
import { useTextLink } from './use-text-link.ts';

interface OutsideLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** A link that leaves Kvartal: the host opens it. */
export function OutsideLink({ className, children, ...rest }: OutsideLinkProps) {
  return (
    <a {...rest} className={useTextLink(className)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
