import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is wrong with a field, beside it. */
export function FieldMessage({ id, message }: { id: string; message: string | undefined }) {
  const styles = useStyles();
  if (!message) return null;
  return (
    <span id={id} role="alert" className={styles.message}>
      <ErrorCircle12Filled aria-hidden />
      {message}
    </span>
  );
}
