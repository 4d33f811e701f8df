import { anyOf, end, loose, pattern, start } from './loose-words.ts';

const decimal = String.raw`(?<![\d.,])[+-]?(\d{1,3})[.,]\d{2,}(?!\d)`;
const pair = pattern(
  String.raw`${decimal}°?\s*[NSBENĐ]?\s*(?:[,;/|]|\s|${loose('và')}|and)\s*[^\d\s.,]{0,12}[\s:=]*${decimal}(?!\s*(?:${anyOf(['đồng', 'vnd', 'đ'])}))`,
);
const isLatitude = (degrees: number): boolean => degrees >= 6 && degrees <= 24;
const isLongitude = (degrees: number): boolean => degrees >= 102 && degrees <= 118;

/** Two decimal numbers of which one is a latitude and one a longitude of Vietnam; sums of money are not. */
function isPosition(found: RegExpExecArray | RegExpMatchArray): boolean {
  const [first, second] = [Number(found[1]), Number(found[2])];
  return (isLatitude(first) && isLongitude(second)) || (isLongitude(first) && isLatitude(second));
}

const forms: readonly RegExp[] = [
  // 11°34'02"N · 11 độ 34 phút
  pattern(
    String.raw`\d{1,3}\s?(?:°|${loose('độ')})\s?\d{1,2}(?:[.,]\d+)?\s?(?:['′’]|${loose('phút')})`,
  ),
  pattern(String.raw`\d{1,3}[.,]\d{3,}\s?°`),
  pattern(
    String.raw`${start}(?:${anyOf(['vĩ độ', 'kinh độ', 'tọa độ', 'toạ độ', 'latitude', 'longitude', 'gps', 'lat', 'lng'])})${end}[^\d.;]{0,15}\d{1,3}[.,°]\d`,
  ),
  // Plus Codes: 7P4XHX8Q+2C, HX8Q+2C
  pattern(String.raw`${start}[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}${end}`),
  // what3words: ///từ.từ.từ
  pattern(String.raw`///\s?\p{L}+\.\p{L}+\.\p{L}+`),
];

const mapHosts = [
  String.raw`maps?\.google\.`,
  String.raw`google\.[a-z.]{2,7}/maps`,
  String.raw`goo\.gl`,
  String.raw`g\.page`,
  String.raw`g\.co/`,
  String.raw`maps\.apple\.com`,
  String.raw`openstreetmap\.org`,
  String.raw`osm\.org`,
  String.raw`bing\.com/maps`,
  String.raw`wego\.here\.com`,
  String.raw`waze\.com`,
  String.raw`what3words\.com`,
  String.raw`w3w\.co`,
  String.raw`plus\.codes`,
  String.raw`vietmap\.(?:vn|live)`,
  String.raw`map4d\.`,
  String.raw`zalo\.me/(?:location|map|vi-?tri)`,
  String.raw`zalo(?:app)?\.[a-z.]+/\S*(?:location|lat=|lng=)`,
  String.raw`(?:^|\W)geo:\s?-?\d`,
  String.raw`[?&@/](?:lat|ll|q|center|mlat)=-?\d`,
  String.raw`/@-?\d{1,3}\.\d+`,
  // A short link says nothing of where it leads.
  String.raw`(?:bit\.ly|tinyurl\.com|t\.ly|shorturl\.at|s\.net\.vn)/`,
];

export const mapLinks: readonly RegExp[] = [new RegExp(mapHosts.join('|'), 'giu')];

/** Spans of a text that give a position, as `[from, to]`. */
export function positions(text: string): [number, number][] {
  const spans = [...text.matchAll(pair)].filter(isPosition);
  return [...spans, ...forms.flatMap((form) => [...text.matchAll(form)])].map(
    ({ 0: found, index }) => [index, index + found.length],
  );
}
