import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { localProxy } from '../../../src/cms/local-proxy.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(handle: RequestListener): Promise<number> {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

const send = (port: number, origin: string, body: object = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify(body),
  });

describe('the way from the desk to decap-server', () => {
  it('is closed to a page of another site that is open in the same browser', async () => {
    let reached = 0;
    const behind = await listen((_request, response) => {
      reached += 1;
      response.end('{}');
    });
    const desk = await listen(localProxy({ port: behind, folder: tmpdir() }));
    expect((await send(desk, 'https://ke-xau.example')).status).toBe(403);
    expect((await send(desk, 'null')).status).toBe(403);
    expect((await fetch(`http://127.0.0.1:${desk}/`)).status).toBe(403);
    expect(reached).toBe(0);
    expect((await send(desk, `http://127.0.0.1:${desk}`)).status).toBe(200);
    expect(reached).toBe(1);
  });

  it('lets one request through at a time, in their order, as Git does one thing at a time', async () => {
    let open = 0;
    let most = 0;
    const behind = await listen((request, response) => {
      open += 1;
      most = Math.max(most, open);
      request.resume();
      request.once('end', () =>
        setImmediate(() => {
          open -= 1;
          response.end('{}');
        }),
      );
    });
    const desk = await listen(localProxy({ port: behind, folder: tmpdir() }));
    const own = `http://127.0.0.1:${desk}`;
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, step) => send(desk, own, { step })),
    );
    expect(replies.map(({ status }) => status)).toEqual(new Array(8).fill(200));
    expect(most).toBe(1);
  });

  it.each([
    ['getEntry', 'Chưa đọc được nội dung'],
    ['persistEntry', 'Phần bạn viết vẫn còn trong ô: đừng đóng trang'],
  ])('says in words what became of %s when decap-server fails', async (action, words) => {
    const behind = await listen((_request, response) => {
      response.writeHead(500).end('{"error":"Unknown error"}');
    });
    const desk = await listen(localProxy({ port: behind, folder: tmpdir() }));
    const reply = await send(desk, `http://127.0.0.1:${desk}`, { action });
    expect(reply.status).toBe(500);
    expect(await reply.text()).toContain(words);
  });

  it('says in words that nothing is lost when nobody answers', async () => {
    const behind = await listen(() => undefined);
    const gone = servers.at(-1);
    await new Promise((resolve) => gone?.close(resolve));
    servers.pop();
    const desk = await listen(localProxy({ port: behind, folder: tmpdir() }));
    const reply = await send(desk, `http://127.0.0.1:${desk}`);
    expect(reply.status).toBe(502);
    expect(await reply.text()).toContain('vẫn còn trong ô');
  });
});
