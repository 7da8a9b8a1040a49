import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addinListener } from './addin-server/addin-listener.ts';
import { compressFiles } from './addin-server/compress.ts';
import {
  addinFolder,
  buildAddinIfStale,
  buildFunctionsIfStale,
  functionsFolder,
} from './builds.ts';
import { addinSettings, appSettings, graphPath, storePath } from './configuration.ts';
import { demoCalendar } from './demo/calendar.ts';
import type { HostProcess } from './functions-host/host-process.ts';
import { startHostProcess } from './functions-host/host-process.ts';
import type { GraphControl } from './graph/open-graph.ts';
import { openGraph } from './graph/open-graph.ts';
import { graphTokens } from './identity/graph-tokens.ts';
import { hostTokens } from './identity/host-tokens.ts';
import { identityListener } from './identity/identity.ts';
import { openSigner } from './identity/signing-key.ts';
import { openSecretKey } from './secret-key.ts';
import { seedOnce } from './seed-once.ts';
import { openServer } from './servers.ts';
import { directoryFor, graphTenant, tenantView } from './tenant.ts';
import { workbenchListener } from './workbench/workbench-listener.ts';

export interface SandboxOptions {
  /** The workbench's port; add-in, functions, identity and Graph take the next four. 0: five free ones. */
  readonly port: number;
  readonly dataFolder: string;
  /** Forget what is in the data folder. */
  readonly fresh?: boolean;
  /** ISO day around which the demo organisation is made; default: today. */
  readonly today?: string;
  /** A built page to frame in place of the add-in; default: the add-in, built when it is stale. */
  readonly pageFolder?: string;
}

export interface Sandbox {
  /** The workbench. */
  readonly url: string;
  readonly addinUrl: string;
  /** Base of the API, without a slash at the end. */
  readonly apiUrl: string;
  readonly identityUrl: string;
  /** Where Microsoft Graph's v1.0 is answered, without a slash at the end. */
  readonly graphUrl: string;
  readonly graph: GraphControl;
  readonly functionsHost: HostProcess;
  /** The token that Teams would hand to the add-in for this person. */
  readonly tokenFor: (personId: string) => Promise<string>;
  /** A token with which the product calls Graph for this person. */
  readonly graphTokenFor: (personId: string) => Promise<string>;
  close(): Promise<void>;
}

/** Starts the tenant on this machine with the product in it. Rejects with PortTakenError. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closePart of closers.splice(0).toReversed()) await closePart();
  };
  try {
    return { ...(await start(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  { port, dataFolder, fresh = false, today = isoToday(), pageFolder }: SandboxOptions,
  closers: (() => Promise<void>)[],
): Promise<Omit<Sandbox, 'close'>> {
  const open = async (offset: number) => {
    const server = await openServer(port === 0 ? 0 : port + offset);
    closers.push(() => server.close());
    return server;
  };
  const [workbench, addin, functions, identity, graphServer] = [
    await open(0),
    await open(1),
    await open(2),
    await open(3),
    await open(4),
  ];

  if (fresh) await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  const page = pageFolder ?? addinFolder;
  const pageBuilt = (pageFolder ? Promise.resolve() : buildAddinIfStale()).then(() =>
    compressFiles(page),
  );
  // A failure is met where the add-in is needed.
  pageBuilt.catch(() => undefined);
  const [signer, tokenCacheKey] = await Promise.all([
    openSigner(join(dataFolder, 'identity-key.json')),
    openSecretKey(join(dataFolder, 'token-cache-key.txt')),
    seedOnce(dataFolder, today),
    buildFunctionsIfStale(),
  ]);

  const directory = directoryFor(addin.origin);
  identity.answerWith(identityListener(identity.origin, directory, signer));
  const tenant = graphTenant();
  const graph = openGraph({
    tenant,
    plans: demoCalendar(today, tenant),
    signer,
    allowedOrigins: [workbench.origin, addin.origin],
    path: graphPath(dataFolder),
    now: Date.now,
  });
  // No request may meet a state that is closed.
  closers.push(async () => {
    await graphServer.close();
    await graph.close();
  });
  graphServer.answerWith(graph.listener);

  const origins = {
    workbench: workbench.origin,
    addin: addin.origin,
    functions: functions.origin,
    identity: identity.origin,
    graph: graphServer.origin,
  };
  // The functions host listens in a process of its own.
  await functions.close();
  const functionsHost = await startHostProcess(
    {
      appFolder: functionsFolder,
      port: functions.port,
      allowedOrigins: [addin.origin],
      dataFolder,
      storePath: storePath(dataFolder),
    },
    appSettings(origins, dataFolder, tokenCacheKey),
  );
  closers.push(() => functionsHost.close());

  await pageBuilt;
  addin.answerWith(addinListener(page, addinSettings(origins), origins));
  const tokens = hostTokens(identity.origin, directory, signer);
  workbench.answerWith(
    await workbenchListener(tenantView(addin.origin, graphServer.origin), tokens),
  );

  return {
    url: workbench.origin,
    addinUrl: addin.origin,
    apiUrl: `${functions.origin}/api`,
    identityUrl: identity.origin,
    graphUrl: `${graphServer.origin}/v1.0`,
    functionsHost,
    tokenFor: (personId) => tokens.forTab(personId),
    graph,
    graphTokenFor: graphTokens(identity.origin, directory, signer),
  };
}

const isoToday = (): string => new Date().toISOString().slice(0, 10);
