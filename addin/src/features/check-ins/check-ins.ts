import type { QueryClient } from '@tanstack/react-query';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { Api } from '#addin/host/api.ts';
import { openOutbox } from '#addin/host/page-outbox.ts';
import type { Outcome } from '#addin/host/try-check-in.ts';
import type { UnsentCheckIn } from '#addin/host/unsent-check-in.ts';
import { undoFor } from './key-result-now.ts';
import type { Known } from './shown-answers.ts';
import { hideEntry, keepShowingKnown, showKnown, showRecorded } from './shown-answers.ts';

/** For how long an answer read elsewhere may lag behind what the API answered here. */
const lagMs = 30_000;

/** What the screens show of the person's own check-ins. */
export interface OwnCheckIns {
  /** What the API has not said yes to, oldest first. */
  readonly unsent: readonly UnsentCheckIn[];
  /** What came of those that were sent from this page, by key. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Ids of the key results whose forms are on screen. */
  readonly onScreen: ReadonlySet<string>;
}

export interface CheckIns {
  readonly now: () => OwnCheckIns;
  readonly onChange: (listener: () => void) => () => void;
  /** Shows the check-in everywhere at once, keeps it, and sends it. */
  readonly submit: (
    reference: ObjectiveReference,
    keyResult: KeyResult,
    body: UnsentCheckIn['body'],
  ) => UnsentCheckIn;
  /** Undoes it, whether it has been sent or not; lets go of a refused one. */
  readonly takeBack: (entry: UnsentCheckIn) => void;
  /** Says that the key result's form is on screen; returns how to say that it has gone. */
  readonly enter: (keyResultId: string) => () => void;
  /** Begins to send and to show; returns how to stop. */
  readonly start: () => () => void;
}

const readAgain = ['readHome', 'readTeamTree', 'readCheckIns', 'readHistory', 'readReview'];

/** The person's check-ins on this page: sent by the outbox, shown on every cached answer from the first moment. */
export function createCheckIns(client: QueryClient, api: Api, personId: string): CheckIns {
  const listeners = new Set<() => void>();
  let outcomes: ReadonlyMap<string, Outcome> = new Map();
  let recent: readonly { readonly answer: Known['recent'][number]; readonly untilMs: number }[] =
    [];

  const outbox = openOutbox(api, personId, (entry, outcome) => {
    outcomes = new Map([...outcomes, [entry.key, outcome]]);
    if (outcome.kind === 'refused') {
      hideEntry(client, entry);
      void client.invalidateQueries({ queryKey: ['readBoard'] });
    } else {
      const { answer } = outcome;
      const others = recent.filter(
        ({ answer: { checkIn } }) => checkIn.keyResultId !== entry.keyResultId,
      );
      recent = [...others, { answer, untilMs: Date.now() + lagMs }];
      showRecorded(client, answer);
      showKnown(client, known());
    }
    for (const name of readAgain) void client.invalidateQueries({ queryKey: [name] });
    changed();
  });

  const known = (): Known => ({
    personId,
    unsent: outbox.unsent(),
    recent: recent.filter(({ untilMs }) => untilMs > Date.now()).map(({ answer }) => answer),
  });

  let forms: readonly string[] = [];
  const current = (): OwnCheckIns => ({
    unsent: outbox.unsent(),
    outcomes,
    onScreen: new Set(forms),
  });
  let shown = current();
  const changed = () => {
    shown = current();
    listeners.forEach((listener) => listener());
  };

  return {
    now: () => shown,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    submit: (reference, keyResult, body) => {
      const entry = outbox.submit({
        reference,
        keyResultId: keyResult.id,
        title: keyResult.title,
        body,
        undo: undoFor(keyResult, body.reading, Date.now()),
      });
      showKnown(client, known());
      return entry;
    },
    takeBack: (entry) => {
      outbox.takeBack(entry);
      hideEntry(client, entry);
    },
    enter: (keyResultId) => {
      forms = [...forms, keyResultId];
      changed();
      return () => {
        forms = forms.toSpliced(forms.indexOf(keyResultId), 1);
        changed();
      };
    },
    start: () => {
      const stops = [outbox.onChange(changed), keepShowingKnown(client, known), outbox.start()];
      showKnown(client, known());
      return () => stops.forEach((stop) => stop());
    },
  };
}
