/** Sizes of an administrative document. Lengths in twentieths of a point, letters in half points. */

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
} as const;

export const textWidth = page.width - page.left - page.right;

export const font = 'Times New Roman';
export const letters = { body: 28, table: 24, small: 22 } as const;
