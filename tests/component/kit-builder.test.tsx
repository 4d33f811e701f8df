// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { kitWords } from '../../src/i18n/kit-words.ts';
import { KitBuilder } from '../../src/islands/KitBuilder.tsx';

const { builder: words } = kitWords('vi');
const places = [
  { slug: 'toan-tinh', name: 'Tỉnh Khánh Hòa', group: 'Dùng chung' },
  { slug: 'phan-rang', name: 'Phường Phan Rang', group: 'Thành phố Phan Rang-Tháp Chàm' },
];
const builder = (chosen?: string) => (
  <KitBuilder words={words} places={places} shared="toan-tinh" chosen={chosen} />
);

it('where no script runs, it points to the sheets below and shows no control that does nothing', () => {
  const html = renderToString(builder());
  expect(html).toContain(words.scriptNeeded);
  expect(html).not.toMatch(/<(?:input|select|button)\b/);
});

describe('the builder, awake', () => {
  let root: Root;
  let box: HTMLElement;

  const open = (chosen?: string) => act(() => root.render(builder(chosen)));
  const labelled = (label: string): HTMLInputElement => {
    const found = Array.from(box.querySelectorAll('label')).find(({ textContent }) =>
      textContent.startsWith(label),
    );
    const control = found?.control ?? found?.querySelector('input, select');
    if (!control) throw new Error(`nothing is labelled "${label}"`);
    return control as HTMLInputElement;
  };
  const type = (label: string, value: string) =>
    act(() => {
      const field = labelled(label);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (label: string) => act(() => labelled(label).click());
  const make = (): HTMLButtonElement => {
    const found = Array.from(box.querySelectorAll('button')).find(
      ({ textContent }) => textContent === words.makePdf,
    );
    if (!found) throw new Error('no button');
    return found;
  };

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    box = document.createElement('div');
    document.body.append(box);
    root = createRoot(box);
  });
  afterEach(() => {
    act(() => root.unmount());
    box.remove();
    vi.unstubAllGlobals();
  });

  it('asks for the commune first, and makes nothing before', () => {
    open();
    expect(box.textContent).toContain(words.problems.noPlace);
    expect(make().disabled).toBe(true);
  });

  it('of a commune is ready at once, without a contact too', () => {
    open('phan-rang');
    expect(make().disabled).toBe(false);
  });

  it('offers a factory the policy and a school the lesson plan', () => {
    open('phan-rang');
    expect(box.textContent).toContain(words.pieceNames['lesson-plan']);
    expect(box.textContent).not.toContain(words.pieceNames.policy);
    press(words.settings.factory);
    expect(box.textContent).toContain(words.pieceNames.policy);
    expect(box.textContent).not.toContain(words.pieceNames['lesson-plan']);
    expect(box.textContent).toContain(words.hints.factory);
  });

  it('names an emoji that cannot be printed, beside its field, and waits', () => {
    open('phan-rang');
    type(words.fields.organisation, 'Trường Lê Lợi 🎒');
    const told = fill(words.problems.glyph, { field: words.fields.organisation, found: '🎒' });
    expect(box.textContent).toContain(told);
    const field = labelled(words.fields.organisation);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(told);
    expect(make().disabled).toBe(true);
    type(words.fields.organisation, 'Trường Lê Lợi');
    expect(make().disabled).toBe(false);
  });

  it('wants no number that cannot be dialled, and takes a letter box', () => {
    open('phan-rang');
    type(words.fields.reach, '0258 38');
    expect(make().disabled).toBe(true);
    type(words.fields.reach, 'Hòm thư ở cổng B');
    expect(make().disabled).toBe(false);
  });

  it('hints at missing marks and goes on all the same', () => {
    open('phan-rang');
    type(words.fields.organisation, 'Truong THCS Le Hong Phong');
    expect(box.textContent).toContain(fill(words.marksHint, { field: words.fields.organisation }));
    expect(make().disabled).toBe(false);
  });

  it('shows what will be printed, in words too', () => {
    open('phan-rang');
    type(words.fields.organisation, 'Trường Lê Lợi');
    const pictures = Array.from(box.querySelectorAll('svg[role=img]'), (svg) =>
      svg.getAttribute('aria-label'),
    );
    expect(pictures).toHaveLength(3);
    for (const label of pictures) expect(label).toContain('Trường Lê Lợi');
  });

  it('is empty again when the page is left: a phone keeps pages whole', () => {
    open('phan-rang');
    type(words.fields.organisation, 'Trường Lê Lợi');
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    expect(labelled(words.fields.organisation).value).toBe('');
    expect(box.innerHTML).not.toContain('Lê Lợi');
  });
});
