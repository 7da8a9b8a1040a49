export const historyEventKinds = [
  'objective-created',
  'objective-edited',
  'objective-removed',
  'objective-restored',
  'objective-moved',
  'key-result-added',
  'key-result-edited',
  'key-result-removed',
  'key-result-restored',
  'check-in-recorded',
  'check-in-withdrawn',
] as const;
export type HistoryEventKind = (typeof historyEventKinds)[number];

/** One field that changed, as language-neutral text; null where it was absent. */
export interface FieldChange {
  /**
   * Of an objective: `title`, `ambition`, `ownerId`, `audience`, `audience.personIds`,
   * `audience.teamIds`, `supports`, `order` (of key result ids), `rank`. Of a key result: `title`,
   * `ownerId`, `weight`, `measure.kind`, `.start`, `.target`, `.side`, `.limit`, `.unit`,
   * `.milestones.{id}`. Of a check-in: `value`, `reachedIds`, `confidence`.
   */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One entry of an objective's history; immutable. */
export interface HistoryEvent {
  readonly id: string;
  readonly kind: HistoryEventKind;
  /** UTC instant. */
  readonly at: string;
  readonly by: string;
  readonly keyResultId: string | null;
  readonly changes: readonly FieldChange[];
}

/** Who acts, when (UTC instant), and where new ids come from. */
export interface Act {
  readonly by: string;
  readonly at: string;
  readonly newId: () => string;
}

/** An event of this act. */
export function eventOf(
  { by, at, newId }: Act,
  kind: HistoryEventKind,
  keyResultId: string | null,
  changes: readonly FieldChange[] = [],
): HistoryEvent {
  return { id: newId(), kind, at, by, keyResultId, changes };
}
