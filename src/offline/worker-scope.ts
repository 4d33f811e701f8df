/** The part of a service worker's world that ours uses. TypeScript has it only in a library that excludes the page's. */

interface LastingEvent {
  /** The browser keeps the worker alive until then; of an installation it waits for the outcome. */
  waitUntil(work: Promise<unknown>): void;
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  message: LastingEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] };
  fetch: LastingEvent & {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  };
}

export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(name: K, listener: (event: Events[K]) => void): void;
}
