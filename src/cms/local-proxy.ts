/**
 * Hands the desk's requests on to `decap-server` on this machine, one at a time. Three reasons: the browser then speaks
 * to its own origin only; a page of another site that is open in the same browser is turned away, as decap-server
 * itself would let it write; and decap-server gives up when two requests wait for Git at once, which a slow machine
 * needs longer for than it allows. What it could not write is put back, and said in words: its own are "Unknown error".
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isWrite, undoWrite, type DeskRequest } from './undo-write.ts';

export const localProxyPortVariable = 'DIEM_TUA_CMS_PORT';

/** decap-server's own default. */
const usualPort = 8081;

export const localProxyPort = (): number =>
  Number(process.env[localProxyPortVariable] ?? usualPort);

const noAnswer =
  'Nơi giữ nội dung trên máy này không trả lời. Phần bạn viết vẫn còn trong ô: chạy lại npm run cms rồi bấm Lưu lần nữa.';

const notRead = 'Chưa đọc được nội dung trên máy này. Chạy lại npm run cms rồi thử lần nữa.';
const notWritten =
  'Máy này chưa ghi được: ổ đĩa có thể đã đầy, hoặc mục này vừa được sửa ở nơi khác.';
const putBack =
  'Kho đã trở lại như trước. Phần bạn viết vẫn còn trong ô: dọn bớt ổ đĩa rồi bấm Lưu lần nữa.';
const notPutBack =
  'Phần bạn viết vẫn còn trong ô: đừng đóng trang, dọn bớt ổ đĩa, chạy lại npm run cms rồi bấm Lưu lần nữa.';

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

/** What to say of a request that decap-server gave up, once the repository is in order again. */
function troubleWith(folder: string, body: Buffer): string {
  const request = JSON.parse(body.toString('utf8')) as DeskRequest;
  if (!isWrite(request)) return notRead;
  try {
    undoWrite(folder, request);
    return `${notWritten} ${putBack}`;
  } catch {
    return `${notWritten} ${notPutBack}`;
  }
}

interface Keeper {
  /** Where decap-server listens. */
  readonly port: number;
  /** The repository that it writes into. */
  readonly folder: string;
}

async function handOn(
  { port, folder }: Keeper,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: new Uint8Array(body),
    });
    if (reply.status >= 500)
      answer(response, reply.status, JSON.stringify({ error: troubleWith(folder, body) }));
    else answer(response, reply.status, Buffer.from(await reply.arrayBuffer()));
  } catch {
    answer(response, 502, JSON.stringify({ error: noAnswer }));
  }
}

/** A handler for requests under the desk's local path. */
export function localProxy(keeper: Keeper) {
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
    last = last.then(() => handOn(keeper, request, response)).catch(() => undefined);
  };
}
