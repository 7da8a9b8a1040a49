import type { Status } from '#core/domain/figures.ts';
import { useStatusShape } from './status-shape.tsx';
import { useWords } from './surroundings.tsx';

interface StatusBadgeProps {
  readonly status: Status;
  /** Stands in the place of the status's own word. */
  readonly children?: string;
}

/** A status by shape, colour and word. */
export function StatusBadge({ status, children }: StatusBadgeProps) {
  const { common } = useWords();
  return <span className={useStatusShape(status)}>{children ?? common.status[status]}</span>;
}
