import { ConfidenceDots } from '#addin/ui/confidence-dots.tsx';
import { useFormat } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';

interface ConfidenceFigureProps {
  readonly confidence: number | null;
  readonly about: WhySubject;
  readonly className?: string;
}

/** Confidence as dots and number; opens to who said it. */
export function ConfidenceFigure({ confidence, about, className }: ConfidenceFigureProps) {
  const format = useFormat();
  const rounded = confidence === null ? null : Math.round(confidence * 10) / 10;
  return (
    <WhyButton about={about} {...(className && { className })}>
      <ConfidenceDots confidence={rounded}>
        {rounded === null ? '–' : format.number(rounded)}
      </ConfidenceDots>
    </WhyButton>
  );
}
