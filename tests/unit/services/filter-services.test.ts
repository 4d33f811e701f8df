import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countUnknownHours,
  matches,
  noFilters,
  type ServiceFilters,
} from '../../../src/domain/services/filter-services.ts';
import { isOpen } from '../../../src/domain/hours.ts';
import { toListItem } from '../../../src/domain/services/list-item.ts';
import { publish } from '../../../src/domain/services/publish.ts';
import { khanhHoa, published, someRecord } from './sample-services.ts';

const mondayMorning = { day: '2026-11-23', minute: 8 * 60 };
const sundayNight = { day: '2026-11-22', minute: 2 * 60 };
const item = (changes: Record<string, unknown> = {}) => toListItem(published('public', changes));
const asking = (filters: Partial<ServiceFilters>): ServiceFilters => ({ ...noFilters, ...filters });

describe('the finder’s filters', () => {
  it('ask for nothing until somebody chooses', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect(matches(toListItem(publish(record, khanhHoa)), noFilters, sundayNight)).toBe(true);
      }),
    );
  });

  it('keep a place that receives one of the chosen groups', () => {
    expect(matches(item(), asking({ serves: ['men', 'children'] }), sundayNight)).toBe(true);
    expect(matches(item(), asking({ serves: ['men'] }), sundayNight)).toBe(false);
  });

  it('must all agree: a Raglai speaker who needs counselling does not get the police', () => {
    const raglai = item({ languages: ['rog'] });
    expect(
      matches(raglai, asking({ languages: ['rog'], kinds: ['counselling'] }), sundayNight),
    ).toBe(true);
    expect(matches(raglai, asking({ languages: ['rog'], kinds: ['police'] }), sundayNight)).toBe(
      false,
    );
    expect(
      matches(raglai, asking({ languages: ['vi'], kinds: ['counselling'] }), sundayNight),
    ).toBe(false);
  });

  it('"free" promises nothing to people whom a place charges', () => {
    const costs = ['free', 'free-for-some', 'paid', 'unknown'];
    expect(
      costs.map((cost) => matches(item({ cost }), asking({ free: true }), sundayNight)),
    ).toEqual([true, false, false, false]);
  });

  it('"wheelchair" keeps what can be entered at least in part', () => {
    const access = ['yes', 'partial', 'no', 'unknown'];
    const wanted = asking({ wheelchair: true });
    expect(access.map((wheelchair) => matches(item({ wheelchair }), wanted, sundayNight))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('"open now" hides an office at night and shows it in the morning', () => {
    expect(matches(item(), asking({ openNow: true }), sundayNight)).toBe(false);
    expect(matches(item(), asking({ openNow: true }), mondayMorning)).toBe(true);
  });
});

describe('places whose hours nobody knows', () => {
  const unknown = item({ hours: undefined });

  it('are not called open, and are counted so that the page can name them', () => {
    expect(matches(unknown, asking({ openNow: true }), mondayMorning)).toBe(false);
    expect(countUnknownHours([unknown, item(), unknown], asking({ openNow: true }))).toBe(2);
  });

  it('are counted only if they would pass the other filters', () => {
    expect(countUnknownHours([unknown], asking({ openNow: true, serves: ['men'] }))).toBe(0);
  });

  it('are not counted when nothing hides them', () => {
    expect(countUnknownHours([unknown], noFilters)).toBe(0);
  });

  it('make up, with the open and the closed ones, all that pass the other filters', () => {
    fc.assert(
      fc.property(fc.array(someRecord, { maxLength: 12 }), fc.nat(1439), (records, minute) => {
        const items = records.map((record) => toListItem(publish(record, khanhHoa)));
        const at = { day: '2026-12-31', minute };
        const wanted = asking({ free: true, openNow: true });
        const open = items.filter((each) => matches(each, wanted, at)).length;
        const free = items.filter((each) => each.cost === 'free');
        const closed = free.filter((each) => isOpen(each.hours, at) === false).length;
        expect(open + closed + countUnknownHours(items, wanted)).toBe(free.length);
      }),
    );
  });
});
