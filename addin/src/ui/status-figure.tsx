import { mergeClasses } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';
import { useStatusShape } from './status-shape.tsx';
import { useWords } from './surroundings.tsx';
import { WhyButton } from './why-button.tsx';
import type { WhySubject } from './why.tsx';

interface StatusFigureProps {
  readonly status: Status;
  readonly about: WhySubject;
  readonly className?: string;
}

/** A status by shape, colour and word; opens to why. */
export function StatusFigure({ status, about, className }: StatusFigureProps) {
  const { common } = useWords();
  return (
    <WhyButton about={about} className={mergeClasses(useStatusShape(status), className)}>
      {common.status[status]}
    </WhyButton>
  );
}
