/** Whether every typed word begins a word of the name; accents count only when typed. */
export function matches(name: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const starts = (text: string, word: string) =>
    text.split(/[\s-]+/).some((part) => part.startsWith(word));
  return typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => starts(name.toLowerCase(), word) || starts(plain(name), word));
}
