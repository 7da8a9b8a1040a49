import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import type { KeyResultRowProps } from './key-result-row.tsx';
import { OwnerField } from './owner-field.tsx';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    maxWidth: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  unusual: { color: tokens.colorNeutralForeground3 },
  more: { whiteSpace: 'nowrap' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS },
  pair: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  input: { width: '72px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Owner and weight, folded in; what is not as everybody would expect is said even so. */
export function KeyResultMore(props: KeyResultRowProps) {
  const { board, row, objectiveOwnerId, hasEqualWeights, share, onChange } = props;
  const styles = useStyles();
  const { common, editor } = useWords();
  const id = useId();
  const format = useFormat();
  const weight = useField(`${row.key}.weight`);
  const owner = useField(`${row.key}.ownerId`);
  const [wantsOpen, setOpen] = useState(false);
  const isOpen = wantsOpen || weight.message !== undefined || owner.message !== undefined;
  const ownOwner = row.ownerId !== null && row.ownerId !== objectiveOwnerId;
  const unusual = [
    ownOwner && board.people.find(({ id }) => id === row.ownerId)?.name,
    !hasEqualWeights && share !== null && format.percent(share),
  ].filter(Boolean);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          <span className={styles.more}>{editor.more}</span>{' '}
          <span className={styles.unusual}>{unusual.join(' · ')}</span>
        </span>
      </Button>
      {isOpen && (
        <div id={id} className={styles.fields}>
          <div>
            <span className={styles.label} aria-hidden>
              {common.owner}
            </span>
            <OwnerField
              name={`${row.key}.ownerId`}
              people={board.people}
              ownerId={row.ownerId}
              inherited={objectiveOwnerId}
              onChange={(ownerId) => onChange({ ...row, ownerId })}
            />
          </div>
          <WeightField {...props} />
        </div>
      )}
    </>
  );
}

function WeightField({ row, share, onChange }: KeyResultRowProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const format = useFormat();
  const id = useId();
  const { message, messageId, input } = useField(`${row.key}.weight`);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {editor.weight}
      </label>
      <div className={styles.pair}>
        <Input
          {...input}
          id={id}
          className={styles.input}
          input={{ className: styles.number }}
          inputMode="decimal"
          value={row.weight}
          onChange={(_, { value: weight }) => onChange({ ...row, weight })}
        />
        {share !== null && editor.share(format.percent(share))}
      </div>
      <FieldMessage id={messageId} message={message} />
      <p className={styles.hint}>{editor.weightHint}</p>
    </div>
  );
}
