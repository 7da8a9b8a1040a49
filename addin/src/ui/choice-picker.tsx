import { Combobox, Option, OptionGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0 },
  input: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  // The least size of a target. Source: WCAG 2.2, 2.5.8
  expand: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
  },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  caption: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { maxHeight: '320px', maxWidth: 'min(480px, 94vw)' },
});

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly caption?: string;
  readonly group?: string;
}

interface ChoicePickerProps {
  readonly label: string;
  readonly example: string;
  /** Said when nothing matches. */
  readonly none: string;
  /** What can be chosen, for the words typed; the picker shows them all. */
  readonly choicesFor: (text: string) => readonly Choice[];
  readonly onChoose: (id: string) => void;
  /** Shown while nothing is typed: what has been chosen. Empty for a picker that adds. */
  readonly chosen?: string;
  readonly onType?: (text: string) => void;
  readonly name?: string;
  /** Gives the way to put the focus here. */
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** Type to search, choose one. */
export function ChoicePicker(props: ChoicePickerProps) {
  const { label, example, none, choicesFor, onChoose, chosen = '', onType, name, inputRef } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string | null) => {
    setTyped(text);
    onType?.(text ?? '');
  };
  const groups = Map.groupBy(choicesFor(typed ?? ''), ({ group }) => group);
  const options = (choices: readonly Choice[]) =>
    choices.map(({ id, text, caption }) => (
      <Option key={id} value={id} text={text}>
        <span className={styles.option}>
          {text}
          {caption && <span className={styles.caption}>{caption}</span>}
        </span>
      </Option>
    ));
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.input }}
      expandIcon={{ className: styles.expand }}
      ref={(element: HTMLInputElement | null) => {
        if (inputRef) inputRef.current = element;
      }}
      listbox={{ className: styles.list }}
      name={name}
      aria-label={label}
      placeholder={example}
      freeform
      value={typed ?? chosen}
      selectedOptions={[]}
      onChange={(event) => type(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue) onChoose(optionValue);
        type(null);
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => type(null)}
    >
      {groups.size === 0 && (
        <Option key="none" text={none} value="" disabled>
          {none}
        </Option>
      )}
      {[...groups].map(([group, choices]) =>
        group ? (
          <OptionGroup key={group} label={group}>
            {options(choices)}
          </OptionGroup>
        ) : (
          options(choices)
        ),
      )}
    </Combobox>
  );
}
