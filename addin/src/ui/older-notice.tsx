import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  older: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** Says that the screen shows an earlier answer, because the newest could not be read. */
export function OlderNotice() {
  return <p className={useStyles().older}>{useWords().refusals.showsOlder}</p>;
}
