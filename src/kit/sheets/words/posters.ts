import { inPlace, reportLaw, reportPlaces, scanMe } from './common.ts';

export const poster = {
  title: 'Áp phích – {place}',
  headline: ['Bạn không phải', 'chịu một mình.'],
  lead: 'Bị đánh, bị dọa, bị ép buộc, bị quấy rối – ở nhà, ở trường hay ở chỗ làm – không bao giờ là lỗi của bạn.',
  localTitle: inPlace,
  report: `${reportPlaces} (${reportLaw}.)`,
  scan: scanMe,
};

export const sticker = {
  title: 'Nhãn dán cửa – {place}',
  headline: 'Cần giúp?',
  lead: 'Quét mã, hoặc gọi khi bạn thấy an toàn.',
};

export const tearOff = {
  title: 'Tờ xé số điện thoại – {place}',
  headline: ['Có chuyện', 'khó nói?'],
  lead: 'Xé một mảnh, cất kỹ, gọi khi bạn thấy an toàn. Người nghe máy không cần biết tên bạn.',
  localTitle: inPlace,
  scan: scanMe,
  cut: 'Cắt theo nét đứt trước khi dán. Mảnh giấy chỉ có số, không có lời nào khác.',
};

export const card = {
  title: 'Thẻ bỏ ví – {place}',
  headline: 'Khi có bạo lực, gọi:',
};

/** Nothing on it may tell what it is for. */
export const cardDiscreet = {
  title: 'Thẻ số điện thoại – {place}',
  headline: 'Số cần nhớ',
};
