import { expect, it } from '@jest/globals';
import { aDocument, aPartition, everything, fill, idsOf, put } from './builders.ts';
import type { Given } from './opened-store.ts';

const awkwardIds = [
  'key with spaces',
  'per%20cent',
  'plus+and&amp',
  "quote's",
  'quote"s',
  'brackets[*]_%',
  'möte:åäö',
  '会議',
  '\u{1F3AF}:target',
];

export function readingPromises(given: Given): void {
  it('answers the ids and the prefixes that were asked for, by id ascending', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['kpi:2', 'check-in:b:1', 'kpi:1', 'check-in:a:1', 'event:a:1']);
    const found = await store.read(partition, { ids: ['kpi:2'], prefixes: ['check-in:'] });
    expect(idsOf(found)).toEqual(['check-in:a:1', 'check-in:b:1', 'kpi:2']);
  });

  it('leaves out what is absent', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['kpi:1']);
    expect(await store.read(partition, { ids: ['kpi:9'] })).toEqual([]);
    expect(await store.read(partition, { prefixes: ['objective:'] })).toEqual([]);
    expect(idsOf(await store.read(partition, { ids: ['kpi:9', 'kpi:1', 'kpi:0'] }))).toEqual([
      'kpi:1',
    ]);
  });

  it('answers nothing when nothing is asked for', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['kpi:1']);
    expect(await store.read(partition, {})).toEqual([]);
    expect(await store.read(partition, { ids: [], prefixes: [] })).toEqual([]);
  });

  it('answers a document once however often it is asked for', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['kpi:1', 'kpi:10', 'kpi:2']);
    const wanted = { ids: ['kpi:1', 'kpi:1', 'kpi:10'], prefixes: ['kpi:', 'kpi:1', 'kpi:'] };
    expect(idsOf(await store.read(partition, wanted))).toEqual(['kpi:1', 'kpi:10', 'kpi:2']);
  });

  it('gives a document back as it was written, with the version that the write told', async () => {
    const { store } = given();
    const partition = aPartition();
    const document = aDocument('objective:2026-q4:1', {
      type: 'objective',
      schemaVersion: 7,
      expiresAfterSeconds: 86_400,
      body: {
        text: 'Kommunerna flyttar själva \u{1F3AF} "utan" \\ \u2028 hjälp',
        numbers: [0, -1.5, 1e21, 0.1],
        nothing: null,
        nested: [{ empty: {} }, [], ''],
      },
    });
    const etag = await put(store, partition, document);
    expect(await store.read(partition, { ids: [document.id] })).toEqual([{ ...document, etag }]);
    expect(await store.read(partition, { prefixes: ['objective:'] })).toEqual([
      { ...document, etag },
    ]);
  });

  it.each(awkwardIds)('finds the id %j by itself, among others and by prefix', async (id) => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, [id, 'other', 'axb']);
    expect(idsOf(await store.read(partition, { ids: [id] }))).toEqual([id]);
    expect(idsOf(await store.read(partition, { ids: [id, 'none'] }))).toEqual([id]);
    expect(idsOf(await store.read(partition, { prefixes: [id] }))).toEqual([id]);
    expect(idsOf(await store.page(partition, { prefix: id, limit: 9 }))).toEqual([id]);
  });

  it('takes a prefix for text, not for a pattern', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['a%', 'a%b', 'axb', 'a_b', 'A%']);
    expect(idsOf(await store.read(partition, { prefixes: ['a%'] }))).toEqual(['a%', 'a%b']);
    expect(idsOf(await store.read(partition, { prefixes: ['a_'] }))).toEqual(['a_b']);
  });

  it('orders ids by their characters beyond the first plane too', async () => {
    const { store } = given();
    const partition = aPartition();
    const ordered = ['Z', 'a', 'ä', '\uFF5E', '\u{1F3AF}'];
    await fill(store, partition, ordered.toReversed());
    expect(idsOf(await everything(store, partition))).toEqual(ordered);
  });

  it('finds nothing under an id that no document can have', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['a', 'b']);
    expect(await store.read(partition, { ids: ['a/b'] })).toEqual([]);
    expect(idsOf(await store.read(partition, { ids: ['a?', '', 'b'] }))).toEqual(['b']);
  });

  it('refuses a partition without a tenant or a scope', async () => {
    const { store } = given();
    await expect(everything(store, { tenantId: '', scope: 'org' })).rejects.toThrow(TypeError);
    await expect(everything(store, { tenantId: 'a', scope: '' })).rejects.toThrow(TypeError);
  });
}
