import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import { refusalAnswer, send, type Answer } from './answer.ts';
import { failedBatch } from './batch.ts';
import { createCounts, type Counts } from './counts.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { requireMasterKey } from './master-key.ts';
import { Refusal } from './refusal.ts';
import { readRequest, type GatewayRequest } from './request.ts';
import { containerId, databaseId } from './resources.ts';
import { serve, type Gateway } from './serve.ts';
import { createStorage } from './storage.ts';

export interface StrictCosmos {
  readonly endpoint: string;
  readonly key: string;
  readonly database: string;
  readonly container: string;
  readonly faults: Faults;
  readonly counts: Counts;
  /** Lets documents grow old without waiting. */
  passSeconds(seconds: number): void;
  close(): Promise<void>;
}

/**
 * A Cosmos account on loopback for tests: the part of the wire protocol that the real SDK needs for
 * our adapter, as strict as the service about partitions, batches, sizes and etags.
 */
export async function startStrictCosmos({ pageSize = 1000 } = {}): Promise<StrictCosmos> {
  let passedMs = 0;
  const key = Buffer.from('a key for tests').toString('base64');
  const faults = createFaults();
  const counts = createCounts();
  const storage = createStorage(() => Date.now() + passedMs);
  const server = createServer((message, response) => void handle(message, response));
  const endpoint = await listen(server);
  const gateway: Gateway = { endpoint, storage, pageSize };

  async function handle(message: IncomingMessage, response: ServerResponse) {
    try {
      const request = await readRequest(message);
      counts.add(request.kind);
      requireMasterKey(request, key);
      const fault = faults.take(request);
      if (fault) await misbehave(fault, request, response);
      else send(response, serve(gateway, request));
    } catch (error) {
      send(response, answerFor(error));
    }
  }

  async function misbehave(fault: Fault, request: GatewayRequest, response: ServerResponse) {
    switch (fault.kind) {
      case 'meanwhile':
        await fault.deed();
        return send(response, serve(gateway, request));
      case 'operation':
        return send(response, failedBatch(request.body, fault.status));
      case 'answer':
      case 'cut':
      case 'silence':
        if (fault.effect === 'after') serve(gateway, request);
    }
    if (fault.kind === 'cut') response.destroy();
    if (fault.kind === 'answer') {
      send(response, refusalAnswer(new Refusal(fault.status, 'A fault.', fault.headers)));
    }
  }

  return {
    endpoint,
    key,
    database: databaseId,
    container: containerId,
    faults,
    counts,
    passSeconds: (seconds) => void (passedMs += seconds * 1000),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** A gap of the gateway itself answers 500 with its cause, so that a test shows it. */
function answerFor(error: unknown): Answer {
  if (error instanceof Refusal) return refusalAnswer(error);
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, body: { code: '500', message } };
}
