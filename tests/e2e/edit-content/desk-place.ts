/** Where a desk stands in a test: a Git repository of its own, and the built site before it. */
import { cpSync, mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeOptions } from '../../../src/cms/commune-options.ts';
import { deskConfig, type DeskOptions } from '../../../src/cms/desk-config.ts';
import { buildGazetteer } from '../../../src/domain/places/gazetteer.ts';
import { readAddressDatabase } from '../../../src/site/address-database.ts';
import { serveFolder } from '../../../src/tools/static-server.ts';
import { testSite } from '../../config/paths.ts';
import { makeRepository } from '../../support/git-repository.ts';

export interface DeskPlace {
  /** `http://localhost:<port>/admin/` */
  readonly desk: string;
  /** The words on the button that signs in. */
  readonly signIn: string;
  /** The repository that editors write into. */
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** A file as the branch has it. */
  fileOn(branch: string, path: string): string;
  close(): Promise<void>;
}

export function newRepository(): { folder: string; git: DeskPlace['git'] } {
  const folder = mkdtempSync(join(tmpdir(), 'diem-tua-desk-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  return { folder, git: makeRepository(folder) };
}

export function configOf(choice: Pick<DeskOptions, 'editing' | 'local'>): string {
  const { byCode } = buildGazetteer({
    provinces: ['56'],
    database: readAddressDatabase(),
    corrections: [],
    details: [],
  });
  const communes = communeOptions(byCode.values());
  return JSON.stringify(deskConfig({ siteUrl: 'https://diem-tua.example', communes, ...choice }));
}

export interface DeskFront {
  readonly desk: string;
  close(): Promise<void>;
}

/** The site as it is published, but for these paths. */
export async function serveDesk(
  own: (path: string) => RequestListener | undefined,
): Promise<DeskFront> {
  const site = await serveFolder(testSite, 0);
  const [published] = site.server.listeners('request') as RequestListener[];
  const front = createServer((request, response) => {
    (own(request.url ?? '/') ?? published)?.(request, response);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const bound = front.address();
  return {
    desk: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/admin/`,
    async close() {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await site.close();
    },
  };
}

export const answerJson =
  (json: string): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(json);
  };
