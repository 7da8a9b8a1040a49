import { Select } from '@fluentui/react-components';
import type { ReviewKind } from '#core/domain/review.ts';
import { reviewKinds } from '#core/domain/review.ts';
import { useWords } from './surroundings.tsx';

interface KindSelectProps {
  readonly kind: ReviewKind;
  readonly onChange: (kind: ReviewKind) => void;
}

/** What kind of review it is. */
export function KindSelect({ kind, onChange }: KindSelectProps) {
  const { review, reviewForm } = useWords();
  return (
    <Select
      aria-label={reviewForm.kind}
      value={kind}
      onChange={(_, { value }) => {
        const chosen = reviewKinds.find((each) => each === value);
        if (chosen) onChange(chosen);
      }}
    >
      {reviewKinds.map((each) => (
        <option key={each} value={each}>
          {review.kind[each]}
        </option>
      ))}
    </Select>
  );
}
