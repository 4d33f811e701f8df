import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, sitePort } from '../../../src/tools/free-port.ts';

const taken: Server[] = [];
afterEach(() => {
  for (const server of taken.splice(0)) server.close();
});

async function take(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  taken.push(server);
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

describe('a command that serves', () => {
  it('goes to the next port where another server is', async () => {
    const port = await take();
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('refuses a port that was asked for by name and is taken', async () => {
    const port = await take();
    await expect(sitePort(String(port))).rejects.toThrow(`--port: ${port} is in use.`);
  });

  it.each(['0', '70000', 'abc', '43.5'])('refuses %j as a port', async (asked) => {
    await expect(sitePort(asked)).rejects.toThrow(`"${asked}" is no port`);
  });
});
