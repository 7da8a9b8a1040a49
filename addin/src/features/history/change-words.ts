import type { FieldChange } from '#core/domain/history.ts';
import type { Format } from '#core/words/format.ts';
import type { Words } from '#core/words/words.ts';

type FieldName = keyof Words['history']['field'];
type Said = keyof Words['history']['said'];

/** Fields whose text is ids or ranks: that they changed is all there is to say. */
const opaque: readonly FieldName[] = ['supports', 'order', 'rank', 'reachedIds'];

/** What a change needs to be told in words. */
export interface ChangeContext {
  readonly words: Words['history'];
  readonly format: Format;
  readonly nameOf: (personId: string) => string;
}

/** `measure.start` → start; `audience.teamIds` → audience; `measure.milestones.m-1` → milestones. */
function fieldNameOf({ field }: FieldChange, { words }: ChangeContext): FieldName {
  const [first = '', second = ''] = field.split('.');
  const name = first === 'measure' ? second : first;
  return Object.hasOwn(words.field, name) ? (name as FieldName) : 'other';
}

function said(text: string, field: FieldName, { words, format, nameOf }: ChangeContext): string {
  if (field === 'ownerId') return nameOf(text);
  if (field !== 'title' && Object.hasOwn(words.said, text)) return words.said[text as Said];
  const number = Number(text);
  return field !== 'title' && field !== 'unit' && text.trim() && Number.isFinite(number)
    ? format.number(number)
    : text;
}

/** A changed field in words, before and after where there is something to read. */
export function changeWords(change: FieldChange, context: ChangeContext): string {
  const { words } = context;
  const field = fieldNameOf(change, context);
  const name = words.field[field];
  const isNamed = change.field.startsWith('audience.');
  if (opaque.includes(field) || isNamed) return words.changedOnly(name);
  const before = change.before ? said(change.before, field, context) : '';
  const after = change.after ? said(change.after, field, context) : '';
  if (before && after) return words.changed(name, before, after);
  return after ? words.added(name, after) : words.takenAway(name, before);
}
