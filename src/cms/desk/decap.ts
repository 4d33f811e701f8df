/** The part of Decap's global object that the desk uses. Its own bundle carries no types. */
import type { ComponentType, ReactNode } from 'react';

/** Decap keeps entries in Immutable.js maps. */
export interface ImmutableMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

export const isImmutable = (value: unknown): value is ImmutableMap =>
  typeof value === 'object' && value !== null && 'getIn' in value && 'toJS' in value;

export const plain = (value: unknown): unknown => (isImmutable(value) ? value.toJS() : value);

export interface PreviewProps {
  readonly entry: ImmutableMap;
  readonly widgetFor: (name: string) => ReactNode;
  readonly getAsset: (path: string) => { toString(): string };
}

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

/** A picture or a file that goes in with an entry. */
export interface Asset {
  readonly path: string;
  readonly fileObj?: File | null;
}

export interface PersistedEntry {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly Asset[];
}

export interface PersistOptions {
  readonly newEntry?: boolean;
  readonly useWorkflow?: boolean;
  readonly unpublished?: boolean;
  readonly collectionName?: string;
}

/** What every host's implementation answers to. */
export interface Backend {
  getEntry(path: string): Promise<{ readonly data: string | null }>;
  unpublishedEntry(which: { readonly collection: string; readonly slug: string }): Promise<unknown>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: PersistedEntry, options: PersistOptions): Promise<unknown>;
  persistMedia(asset: Asset, options: unknown): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  restoreUser(user: unknown): Promise<unknown>;
}

export interface BackendMaker {
  init: (...options: readonly unknown[]) => Backend;
}

export interface Decap {
  init(options: { readonly config: object }): void;
  getLocale(name: string): object | undefined;
  registerLocale(name: string, phrases: object): void;
  getBackend(name: string): BackendMaker | undefined;
  registerPreviewStyle(style: string, options: { readonly raw: boolean }): void;
  registerPreviewTemplate(name: string, template: ComponentType<PreviewProps>): void;
  registerEventListener(listener: {
    readonly name: 'preSave';
    readonly handler: (event: { readonly entry: ImmutableMap }) => unknown;
  }): void;
}

declare global {
  interface Window {
    CMS?: Decap;
    CMS_MANUAL_INIT?: boolean;
  }
}
