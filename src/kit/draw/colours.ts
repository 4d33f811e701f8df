import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the palette of the site is declared; paper takes the light one. */
const tokensFile = resolve('src/styles/tokens.css');

const names = {
  action: 'action',
  actionSoft: 'action-soft',
  ink: 'ink',
  inkSoft: 'ink-soft',
  line: 'line',
  notice: 'notice',
  noticeLine: 'notice-line',
  noticeInk: 'notice-ink',
  campaign: 'campaign',
  campaignSoft: 'campaign-soft',
  campaignInk: 'campaign-ink',
} as const;

export type KitColours = Readonly<Record<keyof typeof names, string>>;

/** @throws when a colour that the sheets use is no longer declared. */
export function readColours(css = readFileSync(tokensFile, 'utf8')): KitColours {
  const light = css.slice(0, css.indexOf('@media'));
  const colour = (name: string): string => {
    const found = new RegExp(String.raw`--${name}:\s*(#[\da-f]{3,6})\b`).exec(light)?.[1];
    if (!found)
      throw new Error(
        `src/styles/tokens.css declares no colour --${name}, which printed sheets use.`,
      );
    return found;
  };
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, colour(name)]),
  ) as KitColours;
}
