import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Ambition } from '#core/domain/objective.ts';
import { ambitions } from '#core/domain/objective.ts';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  radios: {
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  meaning: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AmbitionFieldProps {
  readonly ambition: Ambition;
  readonly onChange: (ambition: Ambition) => void;
}

/** What the team says about how sure it must be to succeed. */
export const AmbitionField = memo(function AmbitionField({
  ambition,
  onChange,
}: AmbitionFieldProps) {
  const styles = useStyles();
  const words = useWords().editor;
  return (
    <RadioGroup
      aria-label={words.ambitionLabel}
      layout="horizontal"
      className={styles.radios}
      value={ambition}
      onChange={(_, { value }) => {
        const chosen = ambitions.find((other) => other === value);
        if (chosen) onChange(chosen);
      }}
    >
      {ambitions.map((other) => (
        <Radio
          key={other}
          value={other}
          label={
            <>
              {words.ambition[other].name}{' '}
              <span className={styles.meaning}>{words.ambition[other].meaning}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
});
