/**
 * Puts the focus into the next line of a list that waits for something to be written; after the last
 * one those above. Returns whether there was one.
 */
export function focusNextLine(list: Element | null, index: number): boolean {
  const lines = [...(list?.children ?? [])];
  const next = [...lines.slice(index + 1), ...lines.slice(0, index)]
    .map((line) => line.querySelector('input'))
    .find((input) => input !== null);
  next?.focus();
  return next !== undefined;
}
