import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '#core/words/words.ts';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  radios: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** The language that an invitation speaks. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const styles = useStyles();
  const words = useWords().reviewForm;
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words.language}
      className={styles.radios}
      value={language}
      onChange={(_, { value }) => onChange(value === 'sv' ? 'sv' : 'en')}
    >
      <Radio value="en" label={words.languages.en} />
      <Radio value="sv" label={words.languages.sv} />
    </RadioGroup>
  );
}
