import type { DraftForm, KeyResultForm } from './draft-form.ts';
import { isBlank } from './draft-form.ts';

const withRows = (form: DraftForm, keyResults: readonly KeyResultForm[]): DraftForm => ({
  ...form,
  keyResults,
});

/** The rows that will stay, in order. */
export const stayingRows = (rows: readonly KeyResultForm[]): KeyResultForm[] =>
  rows.filter(({ isRemoved }) => !isRemoved);

/** The form with the row as it is now. */
export const putRow = (form: DraftForm, row: KeyResultForm): DraftForm =>
  withRows(
    form,
    form.keyResults.map((other) => (other.key === row.key ? row : other)),
  );

/** The form with the row one up (-1) or down (1) among those that stay; unchanged at the end. */
export function moveRow(form: DraftForm, key: string, by: -1 | 1): DraftForm {
  const staying = stayingRows(form.keyResults);
  const place = staying.findIndex((row) => row.key === key);
  const [row, neighbour] = [staying[place], staying[place + by]];
  if (!row || !neighbour) return form;
  const swapped = form.keyResults.map((other) => {
    if (other === row) return neighbour;
    return other === neighbour ? row : other;
  });
  return withRows(form, swapped);
}

/** The form with the row marked as removed; one in which nothing was written is gone. */
export function removeRow(form: DraftForm, key: string): DraftForm {
  const row = form.keyResults.find((other) => other.key === key);
  if (!row) return form;
  if (!isBlank(row)) return putRow(form, { ...row, isRemoved: true });
  return withRows(
    form,
    form.keyResults.filter((other) => other !== row),
  );
}
