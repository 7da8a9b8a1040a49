import type { Answer } from '#core/contract/endpoints.ts';
import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';
import type { Host } from '#addin/host/host.ts';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { aBoard, aCheckIn, aKeyResult, aView, anObjective } from '#tests/addin/builders.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { show } from '#tests/addin/show.tsx';

type KeyResult = Answer<'readBoard'>['objectives'][number]['objective']['keyResults'][number];

const place = { teamId: 'platform', cycleId: '2026-q4' };

/** The board's first key result: its value, the team's progress, and the form to check in with. */
function FirstKeyResult({ compact, onDone }: { compact: boolean; onDone: () => void }) {
  const { data: board } = useAnswer('readBoard', { path: place });
  const [view] = board?.objectives ?? [];
  const [keyResult] = view?.objective.keyResults ?? [];
  if (!board || !view || !keyResult) return 'loading';
  const { latest } = keyResult;
  return (
    <>
      <dl>
        <dt>value</dt>
        <dd data-testid="value">{latest?.reading.kind === 'value' && latest.reading.value}</dd>
        <dt>team</dt>
        <dd data-testid="team">{board.figures.progressRatio?.toFixed(2)}</dd>
      </dl>
      <CheckInForm
        reference={{ ...place, objectiveId: view.objective.id }}
        keyResult={keyResult}
        compact={compact}
        onDone={onDone}
      />
    </>
  );
}

/** What the API answers to a check-in on the key result: recorded as `c-2`. */
export const recordedOn =
  (keyResult: KeyResult) =>
  ({
    body: { reading, confidence, note = '' },
  }: Parameters<NonNullable<Answers['recordCheckIn']>>[0]): Answer<'recordCheckIn'> => {
    const at = '2026-11-23T10:00:05.000Z';
    const checkIn = aCheckIn({
      id: 'c-2',
      keyResultId: keyResult.id,
      reading,
      confidence,
      note,
      at,
    });
    const objective = anObjective({ keyResults: [{ ...keyResult, latest: checkIn }] });
    return { checkIn, view: aView(objective, { etag: 'v2' }) };
  };

const withdrawnOn = (keyResult: KeyResult): Answer<'withdrawCheckIn'> => ({
  checkIn: aCheckIn({ id: 'c-2', withdrawnAt: '2026-11-23T10:00:09.000Z' }),
  view: aView(anObjective({ keyResults: [keyResult] }), { etag: 'v3' }),
});

/** A board with one key result and the form to check in on it. */
export function showOnBoard({
  keyResult = aKeyResult(),
  answers = {},
  host,
  compact = true,
  onDone = () => undefined,
}: {
  readonly keyResult?: KeyResult;
  readonly answers?: Answers;
  readonly host?: Host;
  readonly compact?: boolean;
  readonly onDone?: () => void;
}) {
  const api = createFakeApi({
    readBoard: () => aBoard({ objectives: [aView(anObjective({ keyResults: [keyResult] }))] }),
    recordCheckIn: recordedOn(keyResult),
    withdrawCheckIn: () => withdrawnOn(keyResult),
    ...answers,
  });
  const shown = show(
    <CheckInsProvider>
      <FirstKeyResult compact={compact} onDone={onDone} />
    </CheckInsProvider>,
    { api, ...(host && { host }) },
  );
  return { ...shown, api };
}
