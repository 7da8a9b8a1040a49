import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Store } from '#functions/ports/store.ts';
import { closeServer, listen } from '#sandbox/servers.ts';
import { startBackground } from './background.ts';
import { openHostState } from './host-state.ts';
import { httpListener } from './http-server.ts';
import type { TriggerData } from './invoke.ts';
import { invoke, triggerOf } from './invoke.ts';
import { loadApp } from './load-app.ts';
import { deliverOutput } from './output.ts';
import type { RegisteredFunction } from './registry.ts';
import { appHookData, runHooks } from './registry.ts';

export interface HostOptions {
  /** A deployable functions folder. */
  readonly appFolder: string;
  /** 0 chooses a free one. */
  readonly port: number;
  /** Origins that may call the functions from a page. */
  readonly allowedOrigins: readonly string[];
  /** Folder in which the host keeps queues, leases and timers. */
  readonly dataFolder: string;
  /** The change feed behind Cosmos DB triggers. */
  readonly changes: Store['changes'];
}

export interface FunctionsHost {
  readonly port: number;
  /** Ends what is under way, then stops. */
  close(): Promise<void>;
}

/** Runs a function app. Resolves when it answers and its change feeds have caught up. */
export async function startHost(options: HostOptions): Promise<FunctionsHost> {
  const { functions, settings } = await loadApp(options.appFolder);
  const state = openHostState(join(options.dataFolder, 'functions-host.sqlite'));
  state.queues.releaseAll();
  const stop = new AbortController();

  const attempt = async (fn: RegisteredFunction, trigger: TriggerData) => {
    const response = await invoke(fn, trigger);
    deliverOutput(fn, response, (queue, text) => state.queues.add(queue, text, Date.now()));
    return response;
  };
  const listener = httpListener(
    functions.filter((fn) => triggerOf(fn).type === 'httpTrigger'),
    {
      routePrefix: settings.extensions?.http?.routePrefix ?? 'api',
      allowedOrigins: options.allowedOrigins,
      attempt,
    },
  );
  const server = createServer({ keepAliveTimeout: 65_000 }, listener);
  const port = await listen(server, options.port);
  const background = startBackground({
    functions,
    settings,
    state,
    changes: options.changes,
    attempt,
    signal: stop.signal,
  });
  await background.caughtUp;

  return {
    port,
    close: async () => {
      stop.abort();
      await Promise.all([closeServer(server), background.stopped]);
      await runHooks('appTerminate', { hookData: appHookData, appHookData });
      state.close();
    },
  };
}
