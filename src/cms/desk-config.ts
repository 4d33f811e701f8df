/** The whole configuration of the editors' desk, made anew with each build from schemas and settings. */
import type { EditingSettings } from '../schemas/editing.ts';
import { publishedLocales } from '../i18n/locales.ts';
import { collectionForms, type CollectionForm } from './collection-forms.ts';
import type { FormOption } from './form-types.ts';

/** A desk on this very machine: `npm run cms` hands its requests on to the local proxy. */
export interface LocalDesk {
  readonly branch: string;
}

export interface DeskOptions {
  readonly siteUrl: string;
  readonly communes: readonly FormOption[];
  readonly editing?: EditingSettings | undefined;
  readonly local?: LocalDesk | undefined;
}

export interface DeskConfig {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly collections: readonly CollectionForm[];
  readonly [setting: string]: unknown;
}

/** Where the local proxy answers, on the site's own origin, so that no policy has to name another. */
export const localProxyPath = '/admin/proxy/';

const trimmed = (server: string): string => server.replace(/\/+$/, '');

/** How Decap reaches a host, see the settings' own hints. */
function backendOf({ host, repository, branch, server, clientId }: EditingSettings) {
  const shared = { name: host, repo: repository, branch };
  const base = server === undefined ? undefined : trimmed(server);
  switch (host) {
    case 'github':
      return { ...shared, base_url: base, auth_endpoint: 'auth' };
    case 'gitlab':
      return {
        ...shared,
        auth_type: 'pkce',
        app_id: clientId,
        ...(base === undefined
          ? {}
          : {
              base_url: base,
              api_root: `${base}/api/v4`,
              graphql_api_root: `${base}/api/graphql`,
            }),
      };
    case 'forgejo':
      return { ...shared, app_id: clientId, api_root: `${base}/api/v1` };
  }
}

/** Hosts that the desk talks to, for its content security policy; popups of signing in need no entry. */
export function hostsOf(editing: EditingSettings | undefined): string[] {
  if (editing === undefined) return [];
  if (editing.host === 'github') return ['https://api.github.com'];
  return [editing.server === undefined ? 'https://gitlab.com' : new URL(editing.server).origin];
}

const commitMessages = {
  create: 'Thêm {{collection}}: {{slug}}',
  update: 'Sửa {{collection}}: {{slug}}',
  delete: 'Xóa {{collection}}: {{slug}}',
  uploadMedia: 'Thêm tệp {{path}}',
  deleteMedia: 'Xóa tệp {{path}}',
} as const;

/** Undefined while nobody has said where the content is kept: the desk then explains what to set up. */
function backend({ editing, local }: DeskOptions): Record<string, unknown> | undefined {
  if (local) return { name: 'proxy', proxy_url: localProxyPath, branch: local.branch };
  return editing === undefined ? undefined : backendOf(editing);
}

export function deskConfig(options: DeskOptions): DeskConfig | undefined {
  const chosen = backend(options);
  if (chosen === undefined) return undefined;
  return {
    load_config_file: false,
    backend: { ...chosen, commit_messages: commitMessages },
    locale: 'vi',
    site_url: options.siteUrl,
    display_url: options.siteUrl,
    // The chain of drafts is the same for all: written by one, read by another, then published.
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    media_folder: 'content/articles/media',
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_folders',
      locales: [...publishedLocales],
      default_locale: publishedLocales[0],
    },
    editor: { preview: true },
    collections: collectionForms({ communes: options.communes }),
  };
}
