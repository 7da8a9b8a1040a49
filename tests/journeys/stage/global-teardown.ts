/** Nothing is left running. */
export default async function tearDown(): Promise<void> {
  await globalThis.kvartalStage?.close();
}
