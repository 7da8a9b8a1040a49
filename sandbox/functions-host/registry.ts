import type { FunctionCallback, FunctionMetadata, ProgrammingModel } from './core-types.ts';

export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

export type HookCallback = (context: Record<string, unknown>) => unknown;

/** What the app of this process has registered; the worker of Azure Functions keeps the same. */
export const registry = {
  functions: [] as RegisteredFunction[],
  hooks: new Map<string, HookCallback[]>(),
  programmingModel: undefined as ProgrammingModel | undefined,
};

/** Data that the hooks of an app hand to each other. */
export const appHookData = {};

/** Calls an app's hooks of one kind, one after the other; they may change the context. */
export async function runHooks(name: string, context: Record<string, unknown>): Promise<void> {
  for (const hook of registry.hooks.get(name) ?? []) await hook(context);
}
