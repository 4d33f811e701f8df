import { encode } from 'uqr';

/** A code as one path: an SVG of squares side by side shows hairlines between them when it is printed. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end + 1]) end++;
      path += `M${x} ${y}h${end - x + 1}v1H${x}z`;
      x = end;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
