/** Sentences that several pieces print. Facts are those of the law pages; every piece stays true without the web. */

export const reportPlaces =
  'Báo tin được ở Ủy ban nhân dân, công an hoặc đồn biên phòng gần nhất; trưởng thôn, tổ trưởng dân phố, Trưởng ban công tác Mặt trận; Hội Liên hiệp Phụ nữ; nhà trường, nếu người bị hại đang học ở đó.';
export const reportLaw = 'Luật Phòng, chống bạo lực gia đình 13/2022/QH15, Điều 19';
export const scanMe = 'Quét mã để thấy nơi hỗ trợ gần bạn, hoặc vào:';
export const slotLabel = 'Ở đây, bạn có thể gặp:';
export const inPlace = 'Ở {place}';
/** A sheet of a demonstration site must never be taken for a real one. */
export const sampleSite = 'BẢN MẪU – địa chỉ trang chưa hoạt động';
export const sampleNumbers = 'BẢN MẪU – số bắt đầu bằng 0000 là ví dụ, không gọi được';

export const lineNotes = {
  free: 'Miễn phí',
  always: '24 giờ, mọi ngày',
  charged: 'Tính cước, hiện trên hóa đơn',
} as const;

/** What a card says of a line to somebody who must not learn what it is for. */
export const discreetRoles = {
  emergency: 'Khẩn cấp',
  children: 'Trẻ em',
  crisis: 'Tư vấn',
} as const;

export const checkedLaw = 'Văn bản luật được kiểm tra ngày 23/11/2026.';
export const noLawyer = 'Tờ này để biết quyền của mình, không thay cho lời khuyên của luật sư.';
