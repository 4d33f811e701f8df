/** What is asked of a fake host, and what it answers. */

export interface HostRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface HostReply {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** What the pattern of the route caught. */
  readonly caught: readonly string[];
}

export type Route = readonly [method: string, path: RegExp, answer: (asked: Asked) => HostReply];

export const ok = (json: unknown, status = 200): HostReply => ({ status, json });
export const refused = (status: number, message: string): HostReply => ({
  status,
  json: { message },
});
export const notFound = refused(404, 'Not Found');
