import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long requests under way may take when a server stops. */
const graceMs = 1_000;

/** Somebody else listens on the port. */
export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is taken.`, options);
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/** Listens on this machine only and resolves with the port (0 chooses a free one). Rejects with PortTakenError. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Takes no more connections, lets requests under way end, and resolves when all is closed. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}

/** A server that has its port before it knows its answers. */
export interface OpenServer {
  readonly origin: string;
  readonly port: number;
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Opens a server that says "try again" until it is told how to answer. */
export async function openServer(port: number): Promise<OpenServer> {
  let answer: RequestListener = (_, response) =>
    response.writeHead(503, { 'retry-after': '1' }).end('Kvartal is starting.');
  const server = createServer((request, response) => answer(request, response));
  const taken = await listen(server, port);
  return {
    origin: `http://localhost:${taken}`,
    port: taken,
    answerWith: (listener) => {
      answer = listener;
    },
    close: () => closeServer(server),
  };
}
