import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { limits } from '#core/contract/limits.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { languageOf } from '#core/words/words.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { Button } from '#addin/ui/button.tsx';
import { useFormat, useSurroundings } from '#addin/ui/surroundings.tsx';
import { TextField } from '#addin/ui/text-field.tsx';
import { ConfidenceField } from './confidence-field.tsx';
import type { Draft, DraftField } from './draft.ts';
import { confidenceOf, readDraft } from './draft.ts';
import { ReadingField } from './reading-field.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { display: 'flex', flexDirection: 'column' },
  note: { flex: '1 1 120px', minWidth: 0 },
  save: { minWidth: '72px' },
  error: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CheckInFieldsProps {
  readonly keyResult: KeyResult;
  readonly draft: Draft;
  readonly onWrite: (draft: Draft) => void;
  readonly onSave: (body: UnsentCheckIn['body']) => void;
}

/** The line to type in: value, confidence, note; Enter anywhere saves. */
export function CheckInFields({ keyResult, draft, onWrite, onSave }: CheckInFieldsProps) {
  const styles = useStyles();
  const { host, words: all } = useSurroundings();
  const words = all.checkIn;
  const format = useFormat();
  const id = useId();
  const [missing, setMissing] = useState<readonly DraftField[]>([]);
  const errorIdOf = (field: DraftField) => (missing.includes(field) ? `${id}${field}` : undefined);
  const write = (next: Draft) => {
    onWrite(next);
    setMissing([]);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readDraft(draft, keyResult, languageOf(host.locale));
    if ('body' in read) return onSave(read.body);
    setMissing(read.missing);
    const wrong = read.missing.includes('reading') ? 'input' : 'input[type=range]';
    event.currentTarget.querySelector<HTMLInputElement>(wrong)?.focus();
  };
  const error = (field: DraftField, text: string) =>
    missing.includes(field) && (
      <span id={errorIdOf(field)} role="alert" className={styles.error}>
        {text}
      </span>
    );
  return (
    <form
      noValidate
      aria-label={words.form(keyResult.title)}
      className={styles.line}
      onSubmit={save}
    >
      <span className={styles.field}>
        <ReadingField
          keyResult={keyResult}
          draft={draft}
          onWrite={write}
          errorId={errorIdOf('reading')}
        />
        {error('reading', words.needsNumber(format.number(3.4)))}
      </span>
      <span className={styles.field}>
        <ConfidenceField
          label={words.confidence}
          confidence={confidenceOf(draft, keyResult)}
          onChange={(confidence) => write({ ...draft, confidence })}
          errorId={errorIdOf('confidence')}
        />
        {error('confidence', words.needsConfidence)}
      </span>
      <TextField
        className={styles.note}
        value={draft.note}
        onText={(note) => write({ ...draft, note })}
        maxLength={limits.noteLength}
        placeholder={words.notePlaceholder}
        aria-label={words.note}
      />
      <Button type="submit" className={styles.save}>
        {all.common.save}
      </Button>
    </form>
  );
}
