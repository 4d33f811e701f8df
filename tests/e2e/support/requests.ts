import type { Page, Request } from '@playwright/test';

/** A list that grows with every request of the page, the page's own address included. */
export function recordRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** The paths that were asked for, e.g. to count how often one was. */
export const pathsOf = (requests: readonly Request[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname);

/** Whatever a request says to a server: its address, its headers and its body. */
export const saidIn = (request: Request): string =>
  [
    request.method(),
    request.url(),
    JSON.stringify(request.headers()),
    request.postData() ?? '',
  ].join('\n');

/** Requests that could tell somebody something: a font or a picture of the page may well come late. */
export const saying = (requests: readonly Request[]): Request[] =>
  requests.filter((request) => !['font', 'image'].includes(request.resourceType()));
