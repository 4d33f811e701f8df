/** Asks a live site one question and reads the whole answer, without following where it leads. */
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';

export interface Answer {
  readonly status: number;
  /** Lower-case names; several values of one name are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const patience = 15_000;
/** A page of this site is far smaller; whatever sends more is not ours. */
const mostBytes = 20_000_000;

/** @throws when the host does not answer, or not in time. */
export function ask(url: URL, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  const send = url.protocol === 'https:' ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers, timeout: patience }, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > mostBytes) sent.destroy(new Error(`${url.href} sends more than 20 MB.`));
        else parts.push(part);
      });
      response.once('error', reject);
      response.once('end', () => {
        const named = Object.entries(response.headers).map(
          ([name, value]) =>
            [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
        );
        resolve({
          status: response.statusCode ?? 0,
          headers: new Map(named),
          body: Buffer.concat(parts),
        });
      });
    });
    sent.once('timeout', () => sent.destroy(new Error(`${url.href} did not answer in 15 s.`)));
    sent.once('error', reject);
    sent.end();
  });
}
