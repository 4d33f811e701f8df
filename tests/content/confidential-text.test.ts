import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceHint } from '../../src/checks/content/secret-places/find-places.ts';

const hintsIn = (text: string): PlaceHint[] => findPlaces(text).map(({ hint }) => hint);

const telling: readonly [PlaceHint, string][] = [
  ['street', 'Nhà ở số 12 đường Nguyễn Trãi, cổng màu xanh.'],
  ['street', 'So 12 duong Nguyen Trai'],
  ['street', 'Đến 12/3 Trần Phú rồi bấm chuông.'],
  ['street', 'Số nhà 12. Người trực sẽ đón bạn.'],
  ['locality', 'Ở khu phố 7. Tuần nào cũng có người.'],
  ['coordinate', '11.50137, 108.90133. Năm nào cũng mở.'],
  ['street', '45B Lê Hồng Phong'],
  ['street', 'số 7, Ngô Gia Tự'],
  ['street', 'đường Thống Nhất'],
  ['street', 'Nhà mặt tiền đường 16 tháng 4'],
  ['street', 'đường 23/10'],
  ['street', 'Rẽ vào hẻm 45 là thấy.'],
  ['street', 'trong ngõ 12, cửa gỗ'],
  ['street', 'kiệt 8'],
  ['street', 'K12/4 gần trường'],
  ['street', 'Số nhà: 25A'],
  ['street', 'nhà số 9'],
  ['street', 'SN 14'],
  ['street', 'phố Hàng Bạc'],
  ['street', 'nằm ở Km 1450 quốc lộ 1A'],
  ['street', 'sát QL27'],
  ['street', 'dai lo Nguyen Tat Thanh'],
  ['street', '21 nguyen van troi'],
  ['street', '21 NGUYỄN VĂN TRỖI'],
  ['street', 'No. 12 Nguyen Trai Street, second floor'],
  ['street', 'Call from Thong Nhat Road'],
  ['street', 'Thai An village'],
  ['street', 'Room 205, ring twice'],
  ['street', 'số １２ đường Trần Phú'],
  ['street', 's\u200bố 12 đường\u00a0Trần Phú'],
  ['street', 'Số 12 đường Nguyễn Trãi'.normalize('NFD')],
  ['locality', 'Nhà bà Sáu ở thôn Mỹ Nghiệp'],
  ['locality', 'thôn 3'],
  ['locality', 'thon thai an, nha mai do'],
  ['locality', 'Tổ 5, hỏi nhà cô giáo'],
  ['locality', 'To 5, hoi nha co giao'],
  ['locality', 'tổ dân phố 12'],
  ['locality', 'khu phố Khánh Hòa'],
  ['locality', 'khu pho 4'],
  ['locality', 'KP 3'],
  ['locality', 'xóm Bánh'],
  ['locality', 'ấp Tân Lập'],
  ['locality', 'bản Hồ'],
  ['locality', 'làng Bầu Trúc'],
  ['locality', 'căn hộ 302'],
  ['locality', 'chung cư Phú Thịnh'],
  ['locality', 'lô B5'],
  ['locality', 'tầng 3, phòng 305'],
  ['landmark', 'Nhà cạnh chợ Phan Rang'],
  ['landmark', 'đối diện trường tiểu học'],
  ['landmark', 'Gần nhà thờ, đi bộ năm phút.'],
  ['landmark', 'gan cho, hoi nha chi Tu'],
  ['landmark', 'phía sau chùa'],
  ['landmark', 'nhà ở sau chợ'],
  ['landmark', 'sát UBND phường'],
  ['landmark', 'qua cây xăng đến ngã ba thì rẽ trái'],
  ['landmark', 'ngã tư Tháp Chàm'],
  ['landmark', 'Cách bến xe 200 m'],
  ['landmark', 'trong khuôn viên bệnh viện'],
  ['landmark', 'Next to the primary school'],
  ['landmark', 'opposite the old market'],
  ['coordinate', 'Vị trí 11.56780, 108.99120'],
  ['coordinate', '108.9912 11.5678'],
  ['coordinate', '11,56780; 108,99120'],
  ['coordinate', '11°34\'04"N 108°59\'28"E'],
  ['coordinate', 'vĩ độ 11.5678'],
  ['coordinate', 'HX8Q+2C Phan Rang'],
  ['coordinate', '///bánh.mì.nóng'],
  ['map-link', 'https://maps.app.goo.gl/AbCdEf'],
  ['map-link', 'Xem https://www.google.com/maps/place/x'],
  ['map-link', 'openstreetmap.org/node/1'],
  ['map-link', 'geo:11.5678,108.9912'],
  ['map-link', 'what3words.com/a.b.c'],
  ['map-link', 'bit.ly/3xYz'],
];

const harmless: readonly string[] = [
  'Gọi trước, người trực sẽ đón bạn.',
  'Điện thoại 0259 3822 660, trực 24/24.',
  'Gọi số 111 Tổng đài quốc gia bảo vệ trẻ em.',
  'Gọi số 113 Công an hoặc 1900 969 680.',
  'Zalo 0912.345.678 có người trả lời đến 22 giờ.',
  'Số demo 0000 000 001, chị Hai nghe máy.',
  'Theo Điều 12 Luật Phòng, chống bạo lực gia đình.',
  'Luật số 13/2022/QH15, khoản 3 Điều 9.',
  'Nghị định 76/2023/NĐ-CP và Nghị định 20/2021.',
  'Quyết định 383/QĐ-UBND ngày 08/10/2019.',
  'Mở cửa từ 7 giờ 30 đến 17 giờ, từ thứ Hai đến thứ Sáu.',
  'Trực 24 giờ, mọi ngày.',
  'Được ở lại trong 3 ngày, có thể kéo dài 3 tháng.',
  'Đón người ở Phường Phan Rang, Xã Ninh Phước và Xã Bác Ái Đông.',
  'Phục vụ thành phố Phan Rang – Tháp Chàm cũ.',
  'Phuc vu thanh pho Phan Rang cu.',
  'Đường dây nóng của Hội Liên hiệp Phụ nữ tỉnh.',
  'ĐƯỜNG DÂY NÓNG 24/7',
  'Ngôi nhà Ánh Dương Khánh Hòa',
  'Trung tâm Công tác xã hội tỉnh Khánh Hòa',
  'Bà Dương Thị B, Chủ tịch Hội Phụ nữ xã.',
  'Trưởng thôn và Tổ hòa giải sẽ đi cùng bạn.',
  'Tổ Tư vấn cộng đồng có 3 người trực.',
  'Tổ chức phi chính phủ đồng hành cùng người bị hại.',
  'Hàng xóm, bà con có thể gọi giúp.',
  'Người ở gần bạn nhất sẽ nghe máy.',
  'Đến cơ sở y tế gần nhất để được khám.',
  'Trong trường hợp khẩn cấp, bạn gọi ngay công an.',
  'Chúng tôi báo trước công an xã để đi cùng bạn.',
  'Open from 7:30 to 17:00 by phone.',
  'You will be met by police officers.',
  'Có 2 phòng 12 giường.',
  'Mang theo bản sao giấy tờ, nếu có.',
  'Văn bản số 45 của Sở Y tế.',
  'Bản ghi mẫu, không có thật.',
  'Hỗ trợ phụ nữ bị buôn bán, buôn người.',
  'Cấm đến gần trong khoảng cách 100 m.',
  'Miễn phí 3 buổi tư vấn, mỗi buổi 60 phút.',
  'Hỗ trợ 500.000 đồng tiền đi lại.',
  'Phòng, chống bạo lực gia đình và bạo lực trên cơ sở giới.',
  'Người trực nói được tiếng Raglai và tiếng Chăm.',
  'Có chỗ ở tạm cho mẹ và hai con nhỏ.',
  'Nông thôn, miền núi đều được đón.',
  'Call first; somebody will meet you.',
  'Free of charge, open 24 hours a day, 7 days a week.',
  'People near you may call 113 or 111 on your behalf.',
  'Phan Rang Ward and Ninh Phuoc Commune.',
  'Văn phòng 24 giờ đều có người trực.',
  'Số 1 Việt Nam không phải là điều chúng tôi cần nói.',
];

describe('free text of a place whose whereabouts are secret', () => {
  it.each(telling)('finds a %s in "%s"', (hint, text) => {
    expect(hintsIn(text)).toContain(hint);
  });

  it.each(harmless)('lets through "%s"', (text) => {
    expect(findPlaces(text)).toEqual([]);
  });

  it('quotes the words that gave the place away, from the middle of a long text', () => {
    const text = `${'Chúng tôi lắng nghe bạn. '.repeat(4)}Hãy đến số 12 đường Trần Phú nhé. ${'Bạn không có lỗi. '.repeat(4)}`;
    expect(findPlaces(text)).toEqual([
      { hint: 'street', excerpt: '… Hãy đến số 12 đường Trần Phú nhé. Bạn …' },
    ]);
  });

  it('tells each kind of giveaway once', () => {
    expect(hintsIn('Số 1 đường Trần Phú, số 2 đường Lê Lợi, thôn Thái An, cạnh chợ.')).toEqual([
      'street',
      'locality',
      'landmark',
    ]);
  });
});

const streetNames = [
  'Nguyễn Trãi',
  'Trần Phú',
  'Lê Lợi',
  'Phạm Văn Đồng',
  'Ngô Gia Tự',
  'Hùng Vương',
  'Quang Trung',
  'Thống Nhất',
  'Võ Thị Sáu',
  'Đinh Tiên Hoàng',
  'Hai Bà Trưng',
  'Yersin',
  'Bùi Thị Xuân',
  'Trường Chinh',
  'Cao Bá Quát',
  'Điện Biên Phủ',
];

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const houseNumber = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('', 'A', 'b'),
    fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  )
  .map(([number, letter, alley]) => `${number}${letter}${alley === undefined ? '' : `/${alley}`}`);

const address = fc
  .tuple(
    houseNumber,
    fc.constantFrom(...streetNames),
    fc.constantFrom(
      (number: string, street: string) => `số ${number} đường ${street}`,
      (number: string, street: string) => `${number} đường ${street}`,
      (number: string, street: string) => `${number} ${street}`,
      (number: string, street: string) => `số nhà ${number}, ${street}`,
      (number: string, street: string) => `hẻm ${number} ${street}`,
    ),
  )
  .map(([number, street, write]) => write(number, street));

describe('any house number with a street', () => {
  const sentence = fc.tuple(
    fc.constantFrom('', 'Gọi 0000 000 001 rồi đến ', 'Nơi ở: ', 'Mở từ 7 giờ 30, '),
    address,
    fc.constantFrom('', '.', ', hỏi chị Hai.'),
  );

  it.each([
    ['with marks', (text: string) => text],
    ['without marks', withoutMarks],
    ['in lower case', (text: string) => text.toLowerCase()],
    ['in lower case without marks', (text: string) => withoutMarks(text).toLowerCase()],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['decomposed', (text: string) => text.normalize('NFD')],
  ])('is caught %s, wherever it stands', (_, write) => {
    fc.assert(
      fc.property(sentence, ([before, place, after]) => {
        expect(hintsIn(write(before + place + after))).toContain('street');
      }),
      { numRuns: 300 },
    );
  });

  it('is caught behind any phone number, which is not itself taken for a house number', () => {
    const phone = fc
      .integer({ min: 0, max: 99_999_999 })
      .map((n) => `09${String(n).padStart(8, '0')}`);
    fc.assert(
      fc.property(phone, address, (number, place) => {
        expect(findPlaces(`Gọi ${number}.`)).toEqual([]);
        expect(hintsIn(`Gọi ${number}, ${place}`)).toContain('street');
      }),
    );
  });
});
