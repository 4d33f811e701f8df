import { fold } from '../../src/text/fold.ts';

/** Places as people in Khánh Hòa and in the rest of the country name them: name, then district. */
const places = [
  ['Phước Đại', 'Bác Ái'],
  ['Xã Phước Thành', 'Bác Ái'],
  ['Phước Bình', 'Bác Ái'],
  ['Thị trấn Phước Dân', 'Ninh Phước'],
  ['Phước Hữu', 'Ninh Phước'],
  ['An Hải', 'Ninh Phước'],
  ['Phường Đông Hải', 'Phan Rang'],
  ['Mỹ Hải', 'Phan Rang-Tháp Chàm'],
  ['Phường Kinh Dinh', 'Phan Rang'],
  ['Thành Hải', 'Phan Rang'],
  ['Cà Ná', 'Thuận Nam'],
  ['Xã Phước Diêm', 'Thuận Nam'],
  ['Ma Nới', 'Ninh Sơn'],
  ['Thị trấn Tân Sơn', 'Ninh Sơn'],
  ['Lợi Hải', 'Thuận Bắc'],
  ['Vĩnh Hải', 'Ninh Hải'],
  ['Thị trấn Khánh Hải', 'Ninh Hải'],
  ['Ba Cụm Bắc', 'Khánh Sơn'],
  ['Thị trấn Tô Hạp', 'Khánh Sơn'],
  ['Diên Lâm', 'Diên Khánh'],
  ['Suối Tân', 'Cam Lâm'],
  ['Cam Thịnh Tây', 'Cam Ranh'],
  ['Phường Lộc Thọ', 'Nha Trang'],
  ['Phước Đồng', 'Nha Trang'],
  ['Vạn Giã', 'Vạn Ninh'],
  ['Ninh Thủy', 'Ninh Hòa'],
  ['Cầu Bà', 'Khánh Vĩnh'],
  ['Song Tử Tây', 'Trường Sa'],
  ['Phường 12', 'Gò Vấp'],
  ['Phường 1', 'Đà Lạt'],
  ['Thị trấn Sa Pa', 'Sa Pa'],
  ['Mèo Vạc', 'Hà Giang'],
  ['Xã Tả Van', 'Sa Pa'],
  ['Phường Hàng Bạc', 'Hoàn Kiếm'],
  ['Phú Hòa', 'Tuy Hòa'],
  ['Thạnh Phú', 'Bến Tre'],
  ['Năm Căn', 'Cà Mau'],
  ['Ea Kar', 'Đắk Lắk'],
  ['Đường Lâm', 'Sơn Tây'],
  ['Thuận An', 'Bình Dương'],
] as const;

const abbreviated = (name: string): string =>
  name.replace('Thị trấn ', 'TT. ').replace('Phường ', 'P.').replace('Xã ', 'x ');

/** Two neighbouring letters swapped in the longest word: the commonest slip on a phone. */
function mistyped(text: string): string {
  const longest = text.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
  const middle = Math.floor(longest.length / 2);
  const [a = '', b = ''] = longest.slice(middle - 1);
  return text.replace(longest, longest.slice(0, middle - 1) + b + a + longest.slice(middle + 1));
}

/** Two hundred queries, each place in five ways of typing. */
export function sampleQueries(): string[] {
  return places.flatMap(([name, district]) => [
    `${name}, ${district}`,
    fold(name),
    `${fold(district)} ${fold(name)}`,
    `${abbreviated(name)} ${district}`,
    mistyped(fold(`${name} ${district}`)),
  ]);
}
