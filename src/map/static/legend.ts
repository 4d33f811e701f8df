/** What stands below or beside a map: marks explained, how to reach what is not drawn, where the shapes come from. */
import type { ServiceKind } from '../../domain/vocabulary.ts';
import { drawMark, phoneIcon, phoneText } from './sheet.ts';
import { escapeXml, wrap } from './text.ts';

export interface LegendOptions {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** How to reach what is not drawn; first and framed. */
  readonly call?: string | undefined;
  readonly marks: readonly { readonly kind: ServiceKind; readonly label: string }[];
  /** "Several close together", where some mark has a count. */
  readonly several?: string | undefined;
  readonly notes: readonly string[];
}

const row = 42;
const line = 28;
const iconRoom = 44;

/** Draws from `top` downwards; the height is what it needed. */
export function legend(options: LegendOptions): { svg: string; height: number } {
  const { left, width, call, marks, several, notes } = options;
  let y = options.top;
  const parts: string[] = [];
  const write = (text: string, x: number, room: number) => {
    for (const each of wrap(text, room, phoneText)) {
      parts.push(`<text x="${x}" y="${y + 21}">${escapeXml(each)}</text>`);
      y += line;
    }
  };

  if (call) {
    const room = width - 64 - 12;
    const height = wrap(call, room, phoneText).length * line + 20;
    parts.push(
      `<rect class="panel" x="${left + 1}" y="${y}" width="${width - 2}" height="${height}" rx="10"/>`,
    );
    parts.push(phoneIcon([left + 32, y + height / 2]));
    y += 10;
    write(call, left + 62, room);
    y += 10 + 14;
  }

  const entries = [
    ...marks.map(({ kind, label }) => ({
      label,
      mark: { at: [0, 0] as const, count: 1, kinds: [kind], demo: false },
    })),
    ...(several
      ? [{ label: several, mark: { at: [0, 0] as const, count: 2, kinds: [], demo: false } }]
      : []),
  ];
  const columns = width > 500 ? 2 : 1;
  const columnWidth = width / columns;
  const rows = Math.ceil(entries.length / columns);
  entries.forEach(({ label, mark }, i) => {
    const x = left + Math.floor(i / rows) * columnWidth;
    const middle = y + (i % rows) * row + row / 2;
    parts.push(drawMark({ ...mark, at: [Math.round(x + 18), middle] }, 0.95));
    parts.push(
      `<text x="${Math.round(x + iconRoom)}" y="${middle + 8}">${escapeXml(label)}</text>`,
    );
  });
  if (rows > 0) y += rows * row + 10;
  for (const note of notes) {
    write(note, left, width);
    y += 4;
  }
  return { svg: parts.join(''), height: y - options.top };
}
