import type { Status } from '#core/domain/figures.ts';
import { useStatusShape } from './status-shape.tsx';
import { useWords } from './surroundings.tsx';

/** A status by shape, colour and word. */
export function StatusBadge({ status }: { status: Status }) {
  const { common } = useWords();
  return <span className={useStatusShape(status)}>{common.status[status]}</span>;
}
