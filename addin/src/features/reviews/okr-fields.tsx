import { Select } from '@fluentui/react-components';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { KindSelect } from '#addin/ui/kind-select.tsx';
import { ObjectiveChoice } from '#addin/ui/objective-choice.tsx';
import { Section } from '#addin/ui/section.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { useId } from 'react';
import type { Attachable, OkrChoice } from './okr-choice.ts';

interface OkrFieldsProps {
  readonly attachable: Attachable;
  readonly choice: OkrChoice;
  readonly onChange: (part: Partial<OkrChoice>) => void;
}

/** Which team's OKRs, what kind of review, and which objectives. */
export function OkrFields({ attachable, choice, onChange }: OkrFieldsProps) {
  const { invitationPane: words, reviewForm } = useWords();
  const messageId = useId();
  const { teams, cycleId } = attachable;
  const { teamId, kind, objectiveIds } = choice;
  const { data, error, refetch } = useAnswer('readBoard', { path: { teamId, cycleId } });
  const isWrong = objectiveIds?.length === 0;
  return (
    <>
      {teams.length > 1 && (
        <Section title={words.team}>
          <Select
            aria-label={words.team}
            value={teamId}
            onChange={(_, { value }) => onChange({ teamId: value, objectiveIds: null })}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Section>
      )}
      <Section title={reviewForm.kind}>
        <KindSelect kind={kind} onChange={(chosen) => onChange({ kind: chosen })} />
      </Section>
      <Section title={reviewForm.what}>
        {error && !data ? (
          <ProblemMessage error={error} onTryAgain={() => void refetch()} />
        ) : (
          <ObjectiveChoice
            label={reviewForm.what}
            objectives={data?.objectives ?? []}
            chosenIds={objectiveIds}
            isWrong={isWrong}
            onChange={(ids) => onChange({ objectiveIds: ids })}
          />
        )}
        <FieldMessage id={messageId} message={isWrong ? reviewForm.chooseObjective : undefined} />
      </Section>
    </>
  );
}
