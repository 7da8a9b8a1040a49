import { makeStyles, tokens } from '@fluentui/react-components';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { ScreenProblem } from '#addin/ui/screen-problem.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ComposingActions } from './composing-actions.tsx';
import { Message } from './message.tsx';
import type { Attachable } from './okr-choice.ts';
import { useOkrChoice } from './okr-choice.ts';
import { OkrFields } from './okr-fields.tsx';
import type { ComposeItem } from './pane-items.ts';
import { ReviewSkeleton } from './review-skeleton.tsx';
import { useComposing } from './use-composing.ts';
import type { InsertedBefore } from './use-inserted-before.ts';
import { useInsertedBefore } from './use-inserted-before.ts';
import { useInvitation } from './use-invitation.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Beside an invitation that is being written: choose OKRs, put them in, save and attach. */
export function ComposingPane({ item }: { item: ComposeItem }) {
  const words = useWords().invitationPane;
  // Without an event it tells where the person may attach OKRs.
  const { data, error, refetch } = useInvitation({});
  if (!data && error)
    return <ScreenProblem title={words.title} error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <ReviewSkeleton />;
  if (data.kind === 'review' || data.teams.length === 0)
    return <Message title={words.compose} text={words.noTeams} />;
  return <Started key={item.key} item={item} attachable={data} />;
}

interface StartedProps {
  readonly item: ComposeItem;
  readonly attachable: Attachable;
}

function Started({ item, attachable }: StartedProps) {
  const before = useInsertedBefore(item, attachable);
  if (before === undefined) return <ReviewSkeleton />;
  return <Composing item={item} attachable={attachable} before={before} />;
}

interface ComposingProps extends StartedProps {
  readonly before: InsertedBefore | null;
}

function Composing({ item, attachable, before }: ComposingProps) {
  const styles = useStyles();
  const words = useWords().invitationPane;
  const { choice, isComplete, change } = useOkrChoice(attachable, before?.choice);
  const composing = useComposing(item, attachable.cycleId, before);
  return (
    <div className={styles.pane}>
      <ScreenHeading title={words.compose} />
      <p className={styles.hint}>{words.composeHint}</p>
      <OkrFields attachable={attachable} choice={choice} onChange={change} />
      <ComposingActions composing={composing} choice={choice} isComplete={isComplete} />
    </div>
  );
}
