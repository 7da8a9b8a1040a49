import { makeStyles, tokens } from '@fluentui/react-components';
import { LockIcon } from './icons.tsx';
import { HiddenText } from './hidden-text.tsx';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
});

/** Marks an objective that only named people and teams see. */
export function RestrictedSign() {
  const styles = useStyles();
  const { board } = useWords();
  return (
    <span className={styles.sign} title={board.restrictedInWords}>
      <LockIcon />
      {board.restricted}
      <HiddenText>{board.restrictedInWords}</HiddenText>
    </span>
  );
}
