/** The printed pieces: which there are, how large, and where an organisation may write on them. Millimetres throughout. */

/** A free box of a sheet, measured from the top left corner of its page. */
export interface Slot {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Size of the box's own heading, in points. */
  readonly label: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PieceShape {
  /** The file's name below a commune's folder, without its ending. Printed links lead to it: it never changes. */
  readonly file: string;
  /** Below `src/kit/templates/`. */
  readonly template: string;
  readonly width: number;
  readonly height: number;
  /** The drawing is this many times as large as its template. */
  readonly scale: number;
  readonly slots: readonly Slot[];
  /** The part of the first page that stands for the piece in a chat and in a preview. */
  readonly picture: Rectangle;
  /** Width of that picture in pixels; none where another piece's picture shows the same. */
  readonly pixels: number | undefined;
  /** The same for every commune: drawn once, for the province. */
  readonly shared: boolean;
}

const a4: Rectangle = { x: 0, y: 0, width: 210, height: 297 };
const a4Landscape: Rectangle = { x: 0, y: 0, width: 297, height: 210 };

const portrait = (
  file: string,
  template: string,
  slots: readonly Slot[],
  more: Partial<PieceShape> = {},
): PieceShape => ({
  file,
  template,
  width: a4.width,
  height: a4.height,
  scale: 1,
  slots,
  picture: a4,
  pixels: 900,
  shared: false,
  ...more,
});

/** Ten cards of 85 × 55 mm, as a bank card nearly: two columns, five rows, in the middle of the sheet. */
const cardSize = { width: 85, height: 55, left: 20, top: 11, columns: 2, rows: 5 } as const;

const cardSlots: readonly Slot[] = Array.from(
  { length: cardSize.columns * cardSize.rows },
  (_, place) => ({
    page: 0,
    x: cardSize.left + (place % cardSize.columns) * cardSize.width + 4,
    y: cardSize.top + Math.floor(place / cardSize.columns) * cardSize.height + 42.5,
    width: 52.5,
    height: 10,
    label: 4.5,
  }),
);
const oneCard: Rectangle = {
  x: cardSize.left,
  y: cardSize.top,
  width: cardSize.width,
  height: cardSize.height,
};

/** Four stickers of A6 on a sheet. */
const sticker = { width: 105, height: 148.5 } as const;
const stickerSlots: readonly Slot[] = Array.from({ length: 4 }, (_, place) => ({
  page: 0,
  x: (place % 2) * sticker.width + 10,
  y: Math.floor(place / 2) * sticker.height + 117.5,
  width: 85,
  height: 19,
  label: 7,
}));

const posterSlots: readonly Slot[] = [
  { page: 0, x: 14, y: 247, width: 138, height: 31, label: 10 },
];

const pieces = {
  'poster-a4': portrait('ap-phich-a4', 'poster.typ', posterSlots, { pixels: 1080 }),
  'poster-a3': portrait('ap-phich-a3', 'poster.typ', posterSlots, {
    width: 297,
    height: 420,
    scale: Math.SQRT2,
    pixels: undefined,
  }),
  leaflet: {
    file: 'to-gap',
    template: 'leaflet.typ',
    width: 297,
    height: 210,
    scale: 1,
    slots: [{ page: 0, x: 106, y: 128, width: 85, height: 28, label: 8 }],
    picture: a4Landscape,
    pixels: 1200,
    shared: false,
  },
  card: portrait('the-bo-vi', 'card.typ', cardSlots, { picture: oneCard }),
  'card-discreet': portrait('the-bo-vi-kin-dao', 'card.typ', cardSlots, { picture: oneCard }),
  sticker: portrait('dan-cua', 'sticker.typ', stickerSlots, {
    picture: { x: 0, y: 0, ...sticker },
    pixels: 800,
  }),
  'tear-off': portrait('to-xe', 'tear-off.typ', [
    { page: 0, x: 16, y: 178, width: 122, height: 31, label: 9 },
  ]),
  loudspeaker: portrait('bai-phat-thanh', 'loudspeaker.typ', [
    { page: 0, x: 16, y: 259, width: 178, height: 24, label: 8 },
  ]),
  'reporting-path': portrait('duong-bao-tin', 'reporting-path.typ', [
    { page: 0, x: 34, y: 84, width: 160, height: 32, label: 10 },
  ]),
  'lesson-plan': portrait(
    'giao-an',
    'document.typ',
    [{ page: 0, x: 18, y: 42, width: 174, height: 22, label: 8 }],
    { shared: true },
  ),
  policy: portrait(
    'quy-dinh-noi-lam-viec',
    'document.typ',
    [{ page: 0, x: 18, y: 42, width: 174, height: 22, label: 8 }],
    { shared: true },
  ),
} as const satisfies Readonly<Record<string, PieceShape>>;

export type PieceKey = keyof typeof pieces;
export type Piece = PieceShape;

export const pieceKeys = Object.keys(pieces) as PieceKey[];
export const piece = (key: PieceKey): Piece => pieces[key];

/** The piece whose picture shows this one. */
export const pictured = (key: PieceKey): PieceKey => (key === 'poster-a3' ? 'poster-a4' : key);

/** Where a kit is used, and which pieces serve there, the most useful first. */
export const kitSettings = {
  school: ['poster-a4', 'reporting-path', 'lesson-plan', 'tear-off', 'card-discreet', 'sticker'],
  factory: ['poster-a3', 'policy', 'tear-off', 'card-discreet', 'card', 'leaflet', 'loudspeaker'],
  office: ['poster-a4', 'policy', 'sticker', 'leaflet', 'card'],
  village: ['poster-a4', 'loudspeaker', 'leaflet', 'tear-off', 'card', 'card-discreet', 'sticker'],
} as const satisfies Readonly<Record<string, readonly PieceKey[]>>;

export type KitSetting = keyof typeof kitSettings;
