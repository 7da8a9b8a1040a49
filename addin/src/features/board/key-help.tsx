import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '420px' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  key: {
    justifySelf: 'start',
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    textAlign: 'center',
    fontFamily: tokens.fontFamilyBase,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  meaning: { margin: 0 },
});

/** The board's keys. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { board, common } = useWords();
  const { keys } = board;
  const meanings: readonly (readonly [key: string, meaning: string])[] = [
    ['↑ ↓', keys.upDown],
    ['Enter', keys.open],
    ['C', keys.checkIn],
    ['E', keys.edit],
    ['N', keys.create],
    ['Esc', keys.close],
    ['?', keys.help],
  ];
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{keys.title}</DialogTitle>
          <DialogContent>
            <dl className={styles.keys}>
              {meanings.map(([key, meaning]) => (
                <div key={key} style={{ display: 'contents' }}>
                  <dt>
                    <kbd className={styles.key}>{key}</kbd>
                  </dt>
                  <dd className={styles.meaning}>{meaning}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{common.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
