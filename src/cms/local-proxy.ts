/**
 * Hands the desk's requests on to `decap-server` on this machine, one at a time. Three reasons: the browser then speaks
 * to its own origin only; a page of another site that is open in the same browser is turned away, as decap-server
 * itself would let it write; and decap-server gives up when two requests wait for Git at once, which a slow machine
 * needs longer for than it allows.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

export const localProxyPortVariable = 'DIEM_TUA_CMS_PORT';

/** decap-server's own default. */
const usualPort = 8081;

export const localProxyPort = (): number =>
  Number(process.env[localProxyPortVariable] ?? usualPort);

const noAnswer =
  'Nơi giữ nội dung trên máy này không trả lời. Phần bạn viết vẫn còn trong ô: chạy lại npm run cms rồi bấm Lưu lần nữa.';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A browser names the page that a request comes from; only our own pages may write. */
const isOurs = ({ headers }: IncomingMessage): boolean => {
  const { origin, host } = headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  return headers['sec-fetch-site'] === 'same-origin';
};

function answer(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(body);
}

async function handOn(port: number, request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: new Uint8Array(body),
    });
    answer(response, reply.status, Buffer.from(await reply.arrayBuffer()));
  } catch {
    answer(response, 502, JSON.stringify({ error: noAnswer }));
  }
}

/** A handler for requests under the desk's local path. */
export function localProxy(port: number) {
  let last: Promise<void> = Promise.resolve();
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'POST' || !isOurs(request)) {
      answer(
        response,
        403,
        JSON.stringify({ error: 'Chỉ bàn biên tập của chính trang này được ghi.' }),
      );
      return;
    }
    last = last.then(() => handOn(port, request, response)).catch(() => undefined);
  };
}
