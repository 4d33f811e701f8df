/** Reads a drawing as a strict parser would, and tells where its texts stand. */
import { textWidth } from '../../../src/map/static/text.ts';

export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (SvgElement | string)[];
}

const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => {
    const sign = { amp: '&', lt: '<', gt: '>', quot: '"' }[name];
    if (sign === undefined) throw new Error(`unknown entity ${whole}`);
    return sign;
  });

/** @throws when the text is not well-formed. */
export function parseSvg(text: string): SvgElement {
  const root: SvgElement = { name: '', attributes: new Map(), children: [] };
  const stack = [root];
  let at = 0;
  for (const match of text.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w-]+(?::[\w-]+)?="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const between = text.slice(at, match.index);
    if (/[<>]/.test(between) || /&(?!\w+;)/.test(between)) {
      if (stack.at(-1)?.name !== 'style')
        throw new Error(`loose sign in "${between.slice(0, 80)}"`);
    }
    if (between) stack.at(-1)!.children.push(decode(between));
    at = match.index + match[0].length;
    const [, closing, name = '', written = '', empty] = match;
    if (closing) {
      if (stack.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice on <${name}>`);
      attributes.set(key, decode(value));
    }
    const element: SvgElement = { name, attributes, children: [] };
    stack.at(-1)!.children.push(element);
    if (!empty) stack.push(element);
  }
  if (stack.length !== 1 || text.slice(at).trim() !== '')
    throw new Error('the document is cut off');
  const [svg] = root.children;
  if (root.children.length !== 1 || typeof svg !== 'object') throw new Error('not one root');
  return svg;
}

export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsIn(child);
}

export const textIn = (element: SvgElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the frame that cuts it off. */
  readonly frame: { readonly width: number; readonly height: number };
  readonly size: number;
}

/** Texts with room to be measured, on phones: the widest they ever are in units. */
export function* textsIn(svg: SvgElement): Generator<PlacedText> {
  const number = (element: SvgElement, key: string) => Number(element.attributes.get(key) ?? 0);
  const size = (element: SvgElement) => ({
    width: number(element, 'width'),
    height: number(element, 'height'),
  });
  function* visit(
    element: SvgElement,
    x: number,
    y: number,
    scale: number,
    frame: PlacedText['frame'],
  ): Generator<PlacedText> {
    const classes = (element.attributes.get('class') ?? '').split(' ');
    if (element.name === 'defs' || classes.includes('w')) return;
    if (element.name === 'text') {
      const lines = element.children.filter((child) => typeof child !== 'string');
      for (const line of lines.length > 0 ? lines : [element]) {
        const text = textIn(line).trim();
        const fontSize = (classes.includes('y') ? 28 : 22) * scale;
        const width = textWidth(text, fontSize, classes.includes('b') || classes.includes('x'));
        const start = x + number(line, 'x') * scale;
        const base = y + number(line, 'y') * scale;
        const centred = classes.includes('c') || element.attributes.get('x') === undefined;
        const left =
          centred && lines.length === 0 && !element.attributes.has('x')
            ? start - width / 2
            : classes.includes('c')
              ? start - width / 2
              : classes.includes('e')
                ? start - width
                : start;
        yield {
          text,
          left,
          right: left + width,
          top: base - fontSize,
          bottom: base + fontSize * 0.3,
          frame,
          size: fontSize,
        };
      }
      return;
    }
    const move = /translate\((-?[\d.]+)[ -](-?[\d.]+)\)/.exec(
      element.attributes.get('transform') ?? '',
    );
    const by = Number(
      /scale\(([\d.]+)\)/.exec(element.attributes.get('transform') ?? '')?.[1] ?? 1,
    );
    const inner = element.name === 'svg';
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      yield* visit(
        child,
        x + (Number(move?.[1] ?? 0) + (inner ? number(element, 'x') : 0)) * scale,
        y + (Number(move?.[2] ?? 0) + (inner ? number(element, 'y') : 0)) * scale,
        scale * by,
        inner && element !== svg
          ? {
              width: Math.min(frame.width, x + number(element, 'x') + size(element).width),
              height: Math.min(frame.height, y + number(element, 'y') + size(element).height),
            }
          : frame,
      );
    }
  }
  yield* visit(svg, 0, 0, 1, size(svg));
}
