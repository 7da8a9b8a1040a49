import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyResultFigures } from '#core/domain/figures.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';
import type { WhySubject } from '#addin/ui/why.tsx';

const useStyles = makeStyles({
  late: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface AgeFigureProps {
  readonly figures: KeyResultFigures;
  /** No check-in for longer than cadence and grace. */
  readonly isLate: boolean;
  readonly about: WhySubject;
}

/** How long ago the last check-in was, with `!` when it was too long ago. */
export function AgeFigure({ figures, isLate, about }: AgeFigureProps) {
  const { late } = useStyles();
  const { board, common } = useWords();
  const days = figures.checkInAgeDays;
  const age =
    days === null ? board.neverCheckedIn : days === 0 ? common.today : common.daysOld(days);
  const inWords =
    days === null
      ? board.neverCheckedIn
      : days === 0
        ? board.checkedInToday
        : board.lastCheckIn(common.days(days));
  return (
    <WhyButton about={about} label={isLate ? `${inWords}, ${common.status.stale}` : inWords}>
      {isLate ? <span className={late}>{age} !</span> : age}
    </WhyButton>
  );
}
