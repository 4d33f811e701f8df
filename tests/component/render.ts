/** Components as a browser without script gets them, and what a person finds in them. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import {
  elementsOf,
  parseHtml,
  textOf,
  textsIn,
  type HtmlElement,
} from '../../src/checks/site/html.ts';

let container: Promise<AstroContainer> | undefined;

export interface Rendered {
  readonly html: string;
  /** What a person reads. */
  readonly text: string;
  readonly all: readonly HtmlElement[];
  /** Elements by name. */
  readonly named: (name: string) => HtmlElement[];
  /** The values of an attribute, wherever it stands. */
  readonly values: (attribute: string) => string[];
}

function seen(html: string): Rendered {
  const root = parseHtml(html);
  const all = elementsOf(root);
  return {
    html,
    text: textOf(root),
    all,
    named: (name) => all.filter((element) => element.name === name),
    values: (attribute) => all.flatMap(({ attributes }) => attributes.get(attribute) ?? []),
  };
}

/** An Astro component, rendered by Astro's own container. Only Astro's own type checker knows the type of its file. */
export async function astro(component: unknown, props: Record<string, unknown>): Promise<Rendered> {
  container ??= AstroContainer.create();
  return seen(
    await (await container).renderToString(component as AstroComponentFactory, { props }),
  );
}

/** A React component as the build renders it. Throws what the component throws. */
export const react = (node: ReactNode): Rendered => seen(renderToString(node));

export { textOf };

/** A line as it is read, letter by letter: nothing is put between its elements. */
export const lineOf = (element: HtmlElement): string =>
  [...textsIn(element)].join('').replaceAll(/\s+/g, ' ').trim();
