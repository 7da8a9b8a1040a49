import type { AnchorHTMLAttributes } from 'react';
import { TextLink } from './text-link.tsx';

interface OutsideLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** A link that leaves Kvartal: the host opens it. */
export function OutsideLink(props: OutsideLinkProps) {
  return <TextLink {...props} target="_blank" rel="noopener noreferrer" />;
}
