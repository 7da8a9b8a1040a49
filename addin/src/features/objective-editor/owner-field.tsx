import { memo } from 'react';
import type { Board } from '#core/contract/boards.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ChoicePicker } from '#addin/ui/choice-picker.tsx';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { matches } from './matches.ts';

/** The choice of following the objective's owner; no person's id, which is never empty. */
const same = 'same';

interface OwnerFieldProps {
  readonly name: string;
  readonly people: Board['people'];
  /** Null: the same as `inherited`. */
  readonly ownerId: string | null;
  /** The objective's owner, for a key result that may follow it. */
  readonly inherited?: string;
  readonly onChange: (ownerId: string | null) => void;
}

/** Whose it is. */
export const OwnerField = memo(function OwnerField({
  name,
  people,
  ownerId,
  inherited,
  onChange,
}: OwnerFieldProps) {
  const { common, editor } = useWords();
  const { message, messageId } = useField(name);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? editor.somebody;
  const sameName = inherited === undefined ? null : editor.sameOwner(nameOf(inherited));
  return (
    <>
      <ChoicePicker
        name={name}
        label={common.owner}
        example={editor.ownerExample}
        none={editor.nobodyFound}
        chosen={ownerId === null ? (sameName ?? '') : nameOf(ownerId)}
        choicesFor={(typed) => [
          ...(sameName && typed === '' ? [{ id: same, text: sameName }] : []),
          ...people
            .filter((person) => matches(person.name, typed))
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name: text }) => ({ id, text })),
        ]}
        onChoose={(id) => onChange(id === same ? null : id)}
      />
      <FieldMessage id={messageId} message={message} />
    </>
  );
});
