// What an app gets when it requires `@azure/functions-core`.
import type { FunctionCallback, FunctionMetadata, ProgrammingModel } from './core-types.ts';
import { writeLog } from './log.ts';
import type { HookCallback } from './registry.ts';
import { registry } from './registry.ts';

/** Versions of the worker and the host that this surface follows. */
export const version = '3.12.0';
export const hostVersion = '4.1040.0';

export class Disposable {
  readonly #callOnDispose: () => void;

  constructor(callOnDispose: () => void) {
    this.#callOnDispose = callOnDispose;
  }

  dispose(): void {
    this.#callOnDispose();
  }
}

export function registerFunction(
  metadata: FunctionMetadata,
  callback: FunctionCallback,
): Disposable {
  const isTaken = registry.functions.some((known) => known.metadata.name === metadata.name);
  if (isTaken) throw new Error(`A function with the name "${metadata.name}" exists already.`);
  const added = { metadata, callback };
  registry.functions.push(added);
  return new Disposable(() => {
    registry.functions = registry.functions.filter((known) => known !== added);
  });
}

export function registerHook(name: string, callback: HookCallback): Disposable {
  registry.hooks.set(name, [...(registry.hooks.get(name) ?? []), callback]);
  return new Disposable(() => {
    const others = registry.hooks.get(name)?.filter((known) => known !== callback);
    registry.hooks.set(name, others ?? []);
  });
}

export function setProgrammingModel(model: ProgrammingModel): void {
  registry.programmingModel = model;
}

export const getProgrammingModel = (): ProgrammingModel | undefined => registry.programmingModel;

export function log(level: string, category: string, message: string): void {
  writeLog(level, category, message);
}
