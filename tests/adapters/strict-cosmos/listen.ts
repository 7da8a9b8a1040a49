import type { Server } from 'node:http';

/** Listens on loopback at a free port; the origin that it got. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port.'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
