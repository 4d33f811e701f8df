import { reportLaw } from './common.ts';

export const loudspeaker = {
  title: 'Bài phát thanh – {place}',
  heading: 'Bài đọc trên loa',
  kicker: 'Loa truyền thanh {place}',
  time: 'Đọc chậm, rõ: khoảng {time}',
  manner: 'Ngừng một nhịp ở mỗi đoạn. Số điện thoại đọc hai lần.',
  opening: [
    'Kính thưa bà con {place}.',
    'Gần chỗ mình ở, có thể có người đang bị đánh, bị chửi mắng, bị cấm gặp người thân, bị giữ hết tiền. Đó có thể là người vợ, người chồng, đứa trẻ hay cụ già. Đó không phải là chuyện riêng của một nhà. Và người bị như vậy không có lỗi.',
  ],
  /** One sentence for each line of the country. */
  line: '{when}: gọi {number}.',
  notes: {
    free: 'Số này gọi miễn phí.',
    freeAlways: 'Số này miễn phí, có người nghe suốt ngày đêm.',
    charged: 'Số này tính cước và hiện trên hóa đơn.',
  },
  local: 'Ở {place}, bà con còn gọi được {name}, số {number}.',
  report:
    'Bà con cũng báo tin được cho Ủy ban nhân dân, công an hoặc đồn biên phòng gần nhất, trưởng thôn, tổ trưởng dân phố, Trưởng ban công tác Mặt trận, hay Hội Liên hiệp Phụ nữ. Gọi điện, nhắn tin, viết thư, đến gặp, cách nào cũng được. Danh tính người báo tin được bảo vệ.',
  closing: [
    'Thấy hàng xóm bị đánh, xin đừng làm ngơ. Hãy gọi công an, rồi gọi thêm người cùng đến. Hôm sau, hỏi thăm riêng, khi người kia không có mặt. Tin lời họ kể, và đừng kể lại cho ai khác.',
    'Với các anh, các chú: lúc nóng giận, hãy bước ra ngoài và tìm người để nói chuyện. Dừng lại được là mạnh mẽ.',
    'Bình yên trong mỗi nhà bắt đầu từ mỗi người chúng ta. Xin cảm ơn bà con đã lắng nghe.',
  ],
  law: `Nguồn: ${reportLaw} và Điều 34.`,
};
