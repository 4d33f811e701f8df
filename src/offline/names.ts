/** Names that the page, the worker and the build agree on. They say nothing to whoever looks through a browser. */

export const workerPath = '/du-phong.js';
/** The script of what opens below the button. */
export const panelPath = '/luu.js';
export const cacheName = 'luu-1';

/** With its language in front, where that has a prefix. */
export const noNetworkPath = '/gioi-thieu/khong-co-mang/';
/** What is kept beside the page on which somebody asked: the numbers, the advice, and the page for all others. */
export const alwaysKept = ['/goi-ngay/', '/an-toan/', noNetworkPath] as const;

/** Of a kept answer: the day on which it came, and what a page is called, as an address would write it. */
export const dayHeader = 'x-kept-on';
export const nameHeader = 'x-kept-name';

/** What a page asks of the worker. */
export type Order = { readonly keep: readonly string[] } | 'clear';
/** `full`: there is no room on the device. */
export type Outcome = 'kept' | 'full' | 'failed' | 'cleared';
