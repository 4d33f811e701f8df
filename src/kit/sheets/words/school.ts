import { checkedLaw, inPlace, scanMe } from './common.ts';

export const reportingPath = {
  title: 'Đường báo tin ở trường – {place}',
  kicker: 'Dán ở lớp, hành lang, phòng tư vấn',
  headline: ['Em cần giúp?', 'Nói với một người lớn.'],
  steps: [
    {
      title: 'Người ở trường em',
      text: 'Thầy cô chủ nhiệm, thầy cô tư vấn, hay bất cứ thầy cô nào em tin. Chỉ cần nói: “Em đang sợ. Em cần thầy cô giúp.”',
    },
    {
      title: 'Đang nguy hiểm, hoặc không muốn nói ở trường',
      text: 'Gọi một trong các số này. Em không cần nói tên.',
    },
    {
      title: 'Nơi khác cũng nhận tin',
      text: 'Ủy ban nhân dân, công an hoặc đồn biên phòng gần nhất, trưởng thôn, tổ trưởng dân phố, Hội Liên hiệp Phụ nữ. Bạn bè, cha mẹ, hàng xóm báo giúp cũng được.',
    },
    {
      title: 'Người đầu tiên chưa hiểu?',
      text: 'Hãy nói với người thứ hai, thứ ba. Em không làm gì sai. Em không phải kể hết trong một lần.',
    },
  ],
  law: `Khi người bị bạo lực gia đình đang học ở trường, nhà trường là một nơi nhận tin báo; danh tính người báo tin được bảo vệ (Luật 13/2022/QH15, Điều 19, 34). ${checkedLaw}`,
  localTitle: inPlace,
  scan: scanMe,
};

/** A document is a heading and sections; `blank` is a line to write on. */
export const lessonPlan = {
  title: 'Giáo án: Giúp bạn, giúp mình',
  kicker: 'Giáo án · 45 phút · lớp 6 đến lớp 12',
  heading: 'Giúp bạn, giúp mình',
  lead: 'Một tiết học để các em nhận ra bạo lực, biết nói với ai, và biết giúp bạn mà không tự đặt mình vào nguy hiểm.',
  slotLabel: 'Trường và người các em có thể gặp:',
  sections: [
    {
      title: 'Sau tiết học, các em',
      points: [
        'kể được ít nhất bốn dạng bạo lực: làm đau, làm nhục, cô lập, giữ tiền, ép buộc thân thể, trên mạng;',
        'biết người bị bạo lực không có lỗi;',
        'nói được tên một người lớn mình sẽ tìm đến, và hai số điện thoại: 113, 111.',
      ],
    },
    {
      title: 'Trước khi vào lớp',
      points: [
        'In “Đường báo tin ở trường”, mỗi em một thẻ bỏ ví bản kín đáo.',
        'Báo trước cho thầy cô tư vấn: có thể có em tìm đến sau tiết học.',
        'Nói rõ với lớp: không ai phải kể chuyện của mình; chuyện nghe được ở đây không đem ra ngoài; em nào muốn ra ngoài một lát thì cứ ra.',
      ],
    },
    {
      title: '5 phút · Mở đầu',
      points: [
        'Hỏi: “Lúc nào em thấy an toàn? Ai làm em thấy an toàn?” Mỗi em viết ra giấy, không phải đọc lên.',
      ],
    },
    {
      title: '12 phút · Có phải bạo lực không?',
      points: [
        'Đọc từng câu. Các em giơ tay: có, không, chưa rõ. Rồi hỏi vì sao.',
        '“Bạn trai bắt em đưa mật khẩu điện thoại.” · “Bố giữ hết tiền lương của mẹ.” · “Cả nhóm chat chế ảnh một bạn.” · “Hai bạn cãi nhau rồi làm hòa.”',
        'Chốt: bạo lực là khi một người làm người kia sợ, đau, hoặc mất quyền tự quyết. Nam hay nữ đều có thể gặp.',
      ],
    },
    {
      title: '15 phút · Em sẽ nói gì?',
      points: [
        'Nhóm bốn em, một tình huống: “Một bạn trong lớp hay có vết bầm, dạo này không nói chuyện với ai.”',
        'Mỗi nhóm viết một câu hỏi thăm và một việc nên làm. Ví dụ: “Mình thấy bạn buồn. Bạn muốn mình đi cùng đến gặp cô không?”',
        'Nhắc: lắng nghe, tin bạn; không kể trong nhóm chat; không tự đi gặp người đã làm bạn đau.',
      ],
    },
    {
      title: '8 phút · Đường báo tin',
      points: [
        'Cùng đọc tờ “Đường báo tin ở trường”. Mỗi em chọn trong đầu một người lớn.',
        'Đang nguy hiểm: 113. Trẻ em cần được bảo vệ: 111, miễn phí, 24 giờ, mọi ngày.',
      ],
    },
    {
      title: '5 phút · Kết thúc',
      points: [
        'Đọc chung: “Không ai đáng bị làm đau. Nói ra không phải là mách lẻo.” Phát thẻ. Thầy cô ở lại lớp thêm mười phút.',
      ],
    },
    {
      title: 'Nếu một em kể chuyện của mình',
      points: [
        'Nghe hết, cảm ơn em đã nói. Đừng hỏi dồn, đừng trách, đừng hứa giữ kín mọi điều: hãy hứa chỉ nói với người giúp được.',
        'Nhà trường nhận tin báo khi người bị bạo lực gia đình đang học ở trường (Luật 13/2022/QH15, Điều 19). Chưa rõ phải làm gì, gọi 111 để hỏi.',
      ],
    },
  ],
  signatures: [] as string[],
  close: checkedLaw,
};
