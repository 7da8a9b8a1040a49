import { announce } from './stage.ts';
import type { OpenStage } from './start-stage.ts';
import { startStage } from './start-stage.ts';

declare global {
  var kvartalStage: OpenStage | undefined;
}

/** One sandbox and one browser for all journeys. */
export default async function setUp(): Promise<void> {
  globalThis.kvartalStage = await startStage();
  announce(globalThis.kvartalStage.stage);
}
