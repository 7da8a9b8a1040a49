import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { languageOf } from '#core/words/words.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { LanguageChoice } from '#addin/ui/language-choice.tsx';
import { Section } from '#addin/ui/section.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepReview } from '#addin/ui/use-keep-review.ts';
import type { Attachable } from './okr-choice.ts';
import { useOkrChoice } from './okr-choice.ts';
import { OkrFields } from './okr-fields.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AttachFormProps {
  readonly found: Attachable;
  readonly eventId: string;
  readonly onAttached: (reference: ReviewReference) => void;
  readonly onClose: () => void;
}

/** The organiser attaches a team's OKRs to a meeting of theirs. */
export function AttachForm({ found, eventId, onAttached, onClose }: AttachFormProps) {
  const styles = useStyles();
  const { api, host, words: all } = useSurroundings();
  const words = all.invitationPane;
  const announce = useAnnounce();
  const keepReview = useKeepReview();
  const client = useQueryClient();
  const { choice, isComplete, change } = useOkrChoice(found);
  const [language, setLanguage] = useState(() => languageOf(host.locale));
  // The same at every try, so that one attachment is never two.
  const [reviewId] = useState(() => crypto.randomUUID());
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const { teamId, kind, objectiveIds } = choice;
      return api.call('attachReview', {
        path: { teamId, cycleId: found.cycleId },
        body: {
          reviewId,
          eventId,
          kind,
          objectiveIds: objectiveIds && [...objectiveIds],
          language,
          insertsBlock: true,
        },
      });
    },
    onSuccess: (view) => {
      keepReview(view);
      // What was answered before is asked anew where it is shown next.
      void client.invalidateQueries({ queryKey: ['readInvitation'], refetchType: 'none' });
      announce(words.attached);
      const { teamId, cycleId, id } = view.review;
      onAttached({ teamId, cycleId, reviewId: id });
    },
  });
  const attach = () => isComplete && mutate();
  return (
    <div className={styles.form}>
      <ScreenHeading title={words.attach} />
      <OkrFields attachable={found} choice={choice} onChange={change} />
      <Section title={all.reviewForm.language}>
        <LanguageChoice language={language} onChange={setLanguage} />
      </Section>
      {error && <ProblemMessage error={error} onTryAgain={attach} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isPending} onClick={attach}>
          {words.attach}
        </Button>
        <Button onClick={onClose}>{all.common.cancel}</Button>
      </div>
    </div>
  );
}
