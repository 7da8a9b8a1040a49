import type { VersionedDocument } from '#functions/ports/store.ts';
import type { DocumentKind } from './document-kind.ts';

/** A value as it was read, with the version to write against. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly etag: string;
}

type Kinds = Readonly<Record<string, DocumentKind<unknown>>>;
type ValueOf<Kind> = Kind extends DocumentKind<infer Value> ? Value : never;

export type SortedOut<Wanted extends Kinds> = {
  readonly [Name in keyof Wanted]: readonly Versioned<ValueOf<Wanted[Name]>>[];
} & { readonly unreadable: readonly string[] };

/** The documents by kind, in their order. What fits no kind is set aside: `unreadable` holds its ids. */
export function sortOut<Wanted extends Kinds>(
  documents: readonly VersionedDocument[],
  wanted: Wanted,
): SortedOut<Wanted> {
  const lists: Record<string, Versioned<unknown>[]> = {};
  for (const name of Object.keys(wanted)) lists[name] = [];
  const unreadable: string[] = [];
  for (const document of documents) {
    const name = Object.keys(wanted).find((key) => wanted[key]?.type === document.type);
    const value = name === undefined ? undefined : wanted[name]?.decode(document);
    if (name === undefined || value === undefined) unreadable.push(document.id);
    else lists[name]?.push({ value, etag: document.etag });
  }
  return { ...lists, unreadable } as SortedOut<Wanted>;
}
