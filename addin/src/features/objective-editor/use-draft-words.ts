import type { Board } from '#core/contract/boards.ts';
import type { DraftPlace } from '#core/domain/draft-cells.ts';
import type { Measure } from '#core/domain/key-result.ts';
import type { DraftDifference, DraftVersions, Version } from '#core/domain/merge-draft.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';
import type { Audience } from '#core/domain/objective.ts';
import { sameValue } from '#core/domain/same-value.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';

export interface DraftWords {
  /** What the difference is about, such as `Title`. */
  readonly placeOf: (difference: DraftDifference) => string;
  /** What one version has there. */
  readonly valueOf: (difference: DraftDifference, version: Version) => string;
}

type ObjectiveField = Extract<DraftPlace, { kind: 'objective' }>['field'];
type KeyResultField = Extract<DraftPlace, { kind: 'key-result-field' }>['field'];

/** Puts the differences of two versions into words. */
export function useDraftWords(
  board: Board,
  versions: DraftVersions,
  supportTitle: (place: Extract<DraftPlace, { kind: 'support' }>) => string,
): DraftWords {
  const { common, editor } = useWords();
  const format = useFormat();
  const names = new Map([...board.people, ...board.teams].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? editor.somebody;

  const measureWords = (measure: Measure): string => {
    if (measure.kind === 'milestones')
      return format.list(measure.milestones.map(({ title }) => title));
    const value = (number: number) => format.value(number, measure.unit);
    if (measure.kind === 'metric')
      return editor.fromTo(format.number(measure.start), value(measure.target));
    const limit =
      measure.side === 'above'
        ? editor.aboveLimit(value(measure.limit))
        : editor.belowLimit(value(measure.limit));
    return measure.start === null ? limit : editor.stood(limit, value(measure.start));
  };
  const audienceWords = (audience: Audience): string =>
    audience.kind === 'everyone'
      ? editor.everyone
      : [editor.restricted, ...[...audience.personIds, ...audience.teamIds].map(nameOf)].join(', ');

  const ofObjective: Record<ObjectiveField, (draft: ObjectiveDraft) => string> = {
    title: ({ title }) => title,
    ambition: ({ ambition }) => editor.ambition[ambition].name,
    ownerId: ({ ownerId }) => nameOf(ownerId),
    audience: ({ audience }) => audienceWords(audience),
  };
  type Row = NonNullable<DraftDifference['mine']>;
  const ofKeyResult: Record<KeyResultField, (row: Row) => string> = {
    title: ({ title }) => title,
    ownerId: ({ ownerId }) => nameOf(ownerId),
    weight: ({ weight }) => format.number(weight),
    measure: ({ measure }) => measureWords(measure),
  };
  const fieldNames: Record<ObjectiveField, string> = {
    title: editor.title,
    ambition: editor.ambitionLabel,
    ownerId: common.owner,
    audience: editor.audience,
  };
  const keyResultFieldNames: Record<KeyResultField, string> = {
    title: editor.sentence,
    ownerId: common.owner,
    weight: editor.weight,
    measure: editor.kindLabel,
  };
  return {
    placeOf: ({ place, mine, theirs }) => {
      const title = (theirs ?? mine)?.title ?? '';
      switch (place.kind) {
        case 'objective':
          return fieldNames[place.field];
        case 'support':
          return editor.conflict.support(supportTitle(place));
        case 'key-result':
          return editor.quoted(title);
        case 'key-result-field':
          return `${editor.quoted(title)}: ${keyResultFieldNames[place.field]}`;
        case 'order':
          return editor.conflict.order;
      }
    },
    valueOf: ({ place, ...rows }, version) => {
      const draft = versions[version];
      const row = rows[version];
      switch (place.kind) {
        case 'objective':
          return ofObjective[place.field](draft);
        case 'support':
          return draft.supports.some((own) => sameValue(own, place.reference))
            ? editor.conflict.yes
            : editor.conflict.no;
        case 'key-result':
          return row ? `${row.title}, ${measureWords(row.measure)}` : editor.conflict.absent;
        case 'key-result-field':
          return row ? ofKeyResult[place.field](row) : editor.conflict.absent;
        case 'order':
          return draft.keyResults.map(({ title }, index) => `${index + 1}. ${title}`).join(' ');
      }
    },
  };
}
