import type { ReviewInput } from '#core/contract/reviews.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { InputField } from './merge-inputs.ts';

/** The fields of a review and what stands in them, in words. */
export function useFieldWords(): {
  readonly nameOf: (field: InputField) => string;
  readonly valueOf: (field: InputField, input: ReviewInput) => string;
} {
  const { review, reviewForm: words } = useWords();
  const format = useFormat();
  const names: Record<InputField, string> = {
    kind: words.kind,
    subject: words.subject,
    time: words.when,
    attendees: words.who,
    objectiveIds: words.what,
    agenda: words.agenda,
    language: words.language,
  };
  return {
    nameOf: (field) => names[field],
    valueOf: (field, { kind, subject, time, attendees, objectiveIds, agenda, language }) => {
      switch (field) {
        case 'kind':
          return review.kind[kind];
        case 'subject':
          return subject;
        case 'time':
          return format.meeting(time.startsAt, time.endsAt);
        case 'attendees':
          return format.list(attendees.map(({ name }) => name)) || words.conflict.nobody;
        case 'objectiveIds':
          return objectiveIds ? words.conflict.some(objectiveIds.length) : words.conflict.all;
        case 'agenda':
          return agenda.join(' · ') || words.conflict.nothing;
        case 'language':
          return words.languages[language];
      }
    },
  };
}
