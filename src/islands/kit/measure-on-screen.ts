import type { Measure } from '../../kit/personal/fit-contact.ts';

let context: CanvasRenderingContext2D | null | undefined;
const measuredAt = 100;
/** The widest that letters of the font are on average, where nothing can be measured. */
const guess = 0.62;

/** Widths by the font of the page, which is that of the sheets; near enough for a preview. */
export const measureOnScreen: Measure = (text, bold) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return [...text].length * guess;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text');
  context.font = `${bold ? 700 : 400} ${measuredAt}px ${family || 'sans-serif'}, sans-serif`;
  return context.measureText(text).width / measuredAt;
};
