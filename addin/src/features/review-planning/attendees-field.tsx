import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Attendee } from '#core/domain/review.ts';
import { ChoicePicker } from '#addin/ui/choice-picker.tsx';
import { ChosenList } from '#addin/ui/chosen-list.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useFoundAttendees } from './use-found-attendees.ts';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0 },
});

const isMail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);

interface AttendeesFieldProps {
  readonly organiser: Attendee;
  readonly attendees: readonly Attendee[];
  readonly onChange: (attendees: readonly Attendee[]) => void;
}

/** Who is invited: people and rooms of the directory, and any mail address as a guest. */
export function AttendeesField({ organiser, attendees, onChange }: AttendeesFieldProps) {
  const styles = useStyles();
  const words = useWords().reviewForm;
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { found, isSearching, hasFailed } = useFoundAttendees(typed);
  const captions = { person: '', room: words.room, guest: words.guest };
  const invited = new Set([organiser, ...attendees].map(({ mail }) => mail.toLowerCase()));
  const isInvited = (mail: string) => invited.has(mail.toLowerCase());

  const choicesFor = (text: string) => {
    const mail = text.trim();
    const known = found.filter((one) => !isInvited(one.mail));
    const isKnown = found.some((one) => one.mail.toLowerCase() === mail.toLowerCase());
    return [
      ...known.map(({ mail, name, kind }) => ({
        id: mail,
        text: name,
        caption: kind === 'room' ? words.room : mail,
      })),
      ...(isMail(mail) && !isKnown && !isInvited(mail)
        ? [{ id: mail, text: mail, caption: words.inviteGuest(mail) }]
        : []),
    ];
  };
  const invite = (mail: string) => {
    const known = found.find((one) => one.mail === mail);
    onChange([...attendees, known ?? { kind: 'guest', name: mail, mail }]);
  };
  const none =
    typed === '' ? words.typeToSearch : isSearching ? words.searching : words.nobodyFound;
  return (
    <>
      <p className={styles.hint}>{words.organiser(organiser.name)}</p>
      <ChosenList
        label={words.who}
        chosen={attendees.map(({ kind, name, mail }) => ({
          id: mail,
          text: name,
          caption: captions[kind],
          removeLabel: words.removeAttendee(name),
        }))}
        onRemove={(gone) => {
          search.current?.focus();
          onChange(attendees.filter(({ mail }) => mail !== gone));
        }}
      />
      <ChoicePicker
        label={words.addAttendee}
        example={words.addAttendee}
        none={none}
        inputRef={search}
        choicesFor={choicesFor}
        onType={setTyped}
        onChoose={invite}
      />
      {hasFailed && <p className={styles.hint}>{words.searchFailed}</p>}
      {attendees.some(({ kind }) => kind === 'guest') && (
        <p className={styles.note}>{words.guestNote}</p>
      )}
    </>
  );
}
