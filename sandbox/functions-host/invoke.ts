import { randomBytes, randomUUID } from 'node:crypto';
import type {
  Binding,
  CoreInvocationContext,
  InvocationResponse,
  RetryContext,
  TypedData,
} from './core-types.ts';
import { writeLog } from './log.ts';
import { appHookData, registry, runHooks } from './registry.ts';
import type { RegisteredFunction } from './registry.ts';

/** What a trigger hands to a function. */
export interface TriggerData {
  readonly data: TypedData;
  readonly metadata?: Readonly<Record<string, TypedData>>;
  readonly traceParent?: string | undefined;
  readonly retry?: RetryContext | undefined;
}

export type Invoke = (fn: RegisteredFunction, trigger: TriggerData) => Promise<InvocationResponse>;

const newTraceParent = (): string => {
  const bytes = randomBytes(24).toString('hex');
  return `00-${bytes.slice(0, 32)}-${bytes.slice(32)}-01`;
};

/** The binding by which a function is triggered. */
export function triggerOf({ metadata }: RegisteredFunction): Binding & { readonly name: string } {
  const entry = Object.entries(metadata.bindings).find(([, { type }]) => /Trigger$/i.test(type));
  if (!entry) throw new Error(`Function "${metadata.name}" has no trigger.`);
  const [name, binding] = entry;
  return { ...binding, name };
}

/** A text among a binding's options, in which `%NAME%` stands for the app setting NAME. */
export function optionOf(binding: Binding, name: string): string | undefined {
  const value = binding[name];
  if (typeof value !== 'string') return undefined;
  return value.replace(/%(\w+)%/g, (_, setting: string) => process.env[setting] ?? '');
}

/** Runs a function once through the app's own programming model. Rejects with what the function threw. */
export const invoke: Invoke = async (fn, trigger) => {
  const model = registry.programmingModel;
  if (!model) throw new Error('No programming model is registered.');
  const invocationId = randomUUID();
  const core: CoreInvocationContext = {
    invocationId,
    metadata: fn.metadata,
    request: {
      invocationId,
      inputData: [{ name: triggerOf(fn).name, data: trigger.data }],
      triggerMetadata: trigger.metadata ?? {},
      traceContext: { traceParent: trigger.traceParent ?? newTraceParent() },
      retryContext: trigger.retry,
    },
    log: (level, category, message) =>
      writeLog(level, category === 'user' ? fn.metadata.name : category, message),
  };
  const invocation = model.getInvocationModel(core);
  const { context, inputs } = await invocation.getArguments();
  const hooked = {
    hookData: {},
    appHookData,
    invocationContext: context,
    inputs,
    functionCallback: fn.callback,
    result: undefined as unknown,
    error: undefined as unknown,
  };
  core.state = 'preInvocationHooks';
  await runHooks('preInvocation', hooked);
  core.state = 'invocation';
  try {
    hooked.result = await invocation.invokeFunction(context, inputs, hooked.functionCallback);
  } catch (error) {
    hooked.error = error;
  }
  core.state = 'postInvocationHooks';
  await runHooks('postInvocation', hooked);
  if (hooked.error !== undefined) throw hooked.error;
  return invocation.getResponse(context, hooked.result);
};
