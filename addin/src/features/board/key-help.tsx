import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(420px, calc(100vw - 16px))',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginBlock: tokens.spacingVerticalL,
    marginInline: 0,
  },
  pair: { display: 'contents' },
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
  actions: { display: 'flex', justifyContent: 'flex-end' },
});

/**
 * The board's keys. The browser's own dialog keeps the focus and gives it back; Fluent's leaves the page
 * hidden from screen readers when it goes while it is open.
 */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { board, common } = useWords();
  const { keys } = board;
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
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
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {keys.title}
      </h2>
      <dl className={styles.keys}>
        {meanings.map(([key, meaning]) => (
          <div key={key} className={styles.pair}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => dialog.current?.close()}>{common.close}</Button>
      </div>
    </dialog>
  );
}
