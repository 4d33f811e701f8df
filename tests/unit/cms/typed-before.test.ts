import { describe, expect, it } from 'vitest';
import { offerAfterRecord } from '../../../src/cms/desk/typed-before.ts';

const offer = { type: 'DRAFT_LOCAL_BACKUP_RETRIEVED' };
const record = { type: 'DRAFT_CREATE_FROM_ENTRY' };
const empty = { type: 'DRAFT_CREATE_EMPTY' };
const left = { type: 'DRAFT_DISCARD' };
const other = { type: 'ENTRY_REQUEST' };

function orderOf(...actions: readonly { readonly type: string }[]): string[] {
  const order: string[] = [];
  const dispatch = offerAfterRecord(({ type }) => order.push(type));
  for (const action of actions) dispatch(action);
  return order;
}
const types = (...actions: readonly { readonly type: string }[]) => actions.map(({ type }) => type);

describe('the offer of what was typed before', () => {
  it.each([[record], [empty]])('waits for the form: %o', (filled) => {
    expect(orderOf(offer, other, filled)).toEqual(types(other, filled, offer));
  });

  it('comes at once when the form is filled already', () => {
    expect(orderOf(record, offer)).toEqual(types(record, offer));
  });

  it('is made once', () => {
    expect(orderOf(offer, record, record)).toEqual(types(record, offer, record));
  });

  it('of a form that was left is not made in the next', () => {
    expect(orderOf(offer, left, record)).toEqual(types(left, record));
    expect(orderOf(record, left, offer, record)).toEqual(types(record, left, record, offer));
  });
});
