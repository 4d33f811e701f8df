import {
  materialKinds,
  eventKinds,
  placesOfUse,
  readers,
  topics,
} from '../domain/campaign-vocabulary.ts';
import { monthsOf, type Period } from './period.ts';
import { pieceKinds, type Piece, type PieceKind } from './pieces.ts';
import type { ReportRow, ReportTable } from './table.ts';
import { countKinds, sumOf, tally, type KindCounts } from './tally.ts';

export const kindNames: Readonly<Record<PieceKind, string>> = {
  articles: 'Bài viết',
  materials: 'Tài liệu',
  quizzes: 'Thi tìm hiểu',
  events: 'Sự kiện',
};

const severalKeys = 'Một mục có thể thuộc nhiều dòng, nên cộng các dòng lại có thể hơn số mục.';

type Terms = Readonly<Record<string, { readonly vi: string }>>;

interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly heading: string;
  /** The lines: key and words, in this order, also those with nothing. */
  readonly lines: readonly (readonly [key: string, words: string])[];
  readonly kinds: readonly PieceKind[];
  readonly keysOf: (piece: Piece) => readonly string[];
  readonly note?: string;
}

const linesOf = (terms: Terms): (readonly [string, string])[] =>
  Object.entries(terms).map(([key, { vi }]) => [key, vi]);

function table(pieces: readonly Piece[], dimension: Dimension): ReportTable {
  const { id, title, sheet, heading, lines, kinds, keysOf, note } = dimension;
  const counted = tally(pieces, keysOf);
  const none = countKinds([]);
  const values = (counts: KindCounts): number[] => [
    ...kinds.map((kind) => counts[kind]),
    ...(kinds.length > 1 ? [sumOf(counts)] : []),
  ];
  return {
    id,
    title,
    sheet,
    columns: [
      heading,
      ...kinds.map((kind) => kindNames[kind]),
      ...(kinds.length > 1 ? ['Cộng'] : []),
    ],
    rows: lines.map(([key, label]) => ({ label, values: values(counted.get(key) ?? none) })),
    bars: kinds.length > 1 ? kinds.length : 0,
    ...(note === undefined ? {} : { note }),
  };
}

const monthName = (period: Period, month: string): string => {
  const name = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
  if (month === period.from.slice(0, 7)) return `${name} (từ ngày 15)`;
  return month === period.to.slice(0, 7) ? `${name} (đến ngày 14)` : name;
};

const allYear = 'all-year';

/** Only the lines that have something: most kinds are for one occasion in several years. */
const present = (
  lines: Dimension['lines'],
  pieces: readonly Piece[],
  keysOf: Dimension['keysOf'],
) => {
  const used = new Set(pieces.flatMap(keysOf));
  return lines.filter(([key]) => used.has(key));
};

export interface Names {
  /** Campaigns in the order of the year: id and name. */
  readonly campaigns: readonly (readonly [id: string, name: string])[];
  readonly communes: readonly (readonly [code: string, name: string])[];
}

/** What was published, by each of the ways in which the plan asks for it. */
export function pieceTables(
  published: readonly Piece[],
  period: Period,
  { campaigns, communes }: Names,
): ReportTable[] {
  const formOf = ({ kind, form }: Piece) => (form === undefined ? [] : [`${kind}/${form}`]);
  const forms = [
    ...linesOf(materialKinds).map(([key, words]) => [`materials/${key}`, words] as const),
    ...linesOf(eventKinds).map(([key, words]) => [`events/${key}`, words] as const),
  ];
  const communeOf = ({ kind, commune }: Piece) => (kind === 'events' ? [commune ?? ''] : []);
  const dimensions: readonly Dimension[] = [
    {
      id: 'months',
      title: 'Theo tháng',
      sheet: 'Theo tháng',
      heading: 'Tháng',
      lines: monthsOf(period).map((month) => [month, monthName(period, month)]),
      kinds: pieceKinds,
      keysOf: ({ day }) => [day.slice(0, 7)],
    },
    {
      id: 'audiences',
      title: 'Theo nhóm người đọc, người dự',
      sheet: 'Theo nhóm',
      heading: 'Nhóm',
      lines: linesOf(readers),
      kinds: pieceKinds,
      keysOf: ({ audiences }) => audiences,
      note: severalKeys,
    },
    {
      id: 'topics',
      title: 'Theo chủ đề',
      sheet: 'Theo chủ đề',
      heading: 'Chủ đề',
      lines: linesOf(topics),
      kinds: ['articles', 'materials', 'quizzes'],
      keysOf: ({ topic }) => (topic === undefined ? [] : [topic]),
    },
    {
      id: 'settings',
      title: 'Tài liệu theo nơi dùng',
      sheet: 'Theo nơi dùng',
      heading: 'Nơi dùng',
      lines: linesOf(placesOfUse),
      kinds: ['materials'],
      keysOf: ({ settings = [] }) => settings,
      note: severalKeys,
    },
    {
      id: 'campaigns',
      title: 'Theo tháng, ngày hành động',
      sheet: 'Theo dịp',
      heading: 'Dịp',
      lines: [...campaigns, [allYear, 'Dùng quanh năm']],
      kinds: pieceKinds,
      keysOf: (piece) => (piece.campaigns.length > 0 ? piece.campaigns : [allYear]),
      note: severalKeys,
    },
    {
      id: 'forms',
      title: 'Theo loại tài liệu, loại sự kiện',
      sheet: 'Theo loại',
      heading: 'Loại',
      lines: present(forms, published, formOf),
      kinds: ['materials', 'events'],
      keysOf: formOf,
      note: 'Loại nào không có thì không ghi.',
    },
    {
      id: 'communes',
      title: 'Sự kiện theo xã, phường',
      sheet: 'Sự kiện theo xã',
      heading: 'Xã, phường',
      lines: present([...communes, ['', 'Không ghi xã']], published, communeOf),
      kinds: ['events'],
      keysOf: communeOf,
      note: 'Xã nào không có thì không ghi.',
    },
  ];
  return dimensions.map((dimension) =>
    withTotal(table(published, dimension), published, dimension),
  );
}

/** Where each piece stands in one line only, the sums follow. */
function withTotal(
  made: ReportTable,
  pieces: readonly Piece[],
  { note, keysOf, kinds }: Dimension,
): ReportTable {
  if (note === severalKeys) return made;
  const counted = pieces.filter((piece) => kinds.includes(piece.kind) && keysOf(piece).length > 0);
  const counts = countKinds(counted);
  const total: ReportRow = {
    label: 'Cộng',
    values: [...kinds.map((kind) => counts[kind]), ...(kinds.length > 1 ? [counted.length] : [])],
    total: true,
  };
  return { ...made, rows: [...made.rows, total] };
}
