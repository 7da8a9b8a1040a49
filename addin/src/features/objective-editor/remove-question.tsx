import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  question: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  text: { flexBasis: '100%', margin: 0 },
});

interface RemoveQuestionProps {
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Removing, with a question in its place before it is done. */
export function RemoveQuestion({ isBusy, onRemove }: RemoveQuestionProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const [isAsking, setAsking] = useState(false);
  const hasAsked = useRef(false);
  const button = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (isAsking || hasAsked.current) button.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  const focused = (element: HTMLButtonElement | null) => {
    button.current = element;
  };
  if (!isAsking)
    return (
      <Button ref={focused} icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        {editor.removeObjective}
      </Button>
    );
  return (
    <div className={styles.question}>
      <p className={styles.text}>{editor.removeQuestion}</p>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onRemove}>
        {editor.remove}
      </Button>
      <Button ref={focused} onClick={() => setAsking(false)}>
        {editor.keep}
      </Button>
    </div>
  );
}
