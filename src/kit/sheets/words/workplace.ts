import { checkedLaw, noLawyer } from './common.ts';

const blank = '……………………………………………';

/** What the law wants in the labour rules (Nghị định 145/2020, Điều 84–86); what it leaves open stays a blank. */
export const policy = {
  title: 'Mẫu quy định phòng, chống quấy rối tình dục tại nơi làm việc',
  kicker: 'Mẫu · phần của nội quy lao động hoặc phụ lục',
  heading: 'Quy định phòng, chống quấy rối tình dục tại nơi làm việc',
  lead: 'Theo Bộ luật Lao động 2019 và Nghị định 145/2020/NĐ-CP, Điều 84–86. Điền chỗ trống, trao đổi với công đoàn rồi ban hành.',
  slotLabel: 'Đơn vị và nơi nhận khiếu nại:',
  sections: [
    {
      title: 'Điều 1. Nghiêm cấm',
      points: [
        'Cấm mọi hành vi quấy rối tình dục tại nơi làm việc, với bất kỳ ai, không phân biệt nam nữ, chức vụ, loại hợp đồng.',
        'Nơi làm việc gồm cả chuyến công tác, bữa ăn, điện thoại và tin nhắn trên mạng, xe đưa đón và chỗ ở do công việc.',
      ],
    },
    {
      title: 'Điều 2. Những hành vi bị cấm',
      points: [
        'Bằng hành động: động chạm, sờ, ôm, chặn đường khi người kia không muốn; ép buộc về thân thể.',
        'Bằng lời nói: lời tục, lời gạ gẫm, bình phẩm thân thể, hỏi chuyện riêng về tình dục, trực tiếp hoặc qua điện thoại, mạng.',
        'Không bằng lời: cử chỉ, ánh nhìn gợi dục; gửi hoặc bày hình ảnh khiêu dâm.',
        `Hành vi khác, do đơn vị nêu rõ: ${blank}`,
      ],
    },
    {
      title: 'Điều 3. Khiếu nại trong đơn vị',
      points: [
        'Người bị hại hoặc người chứng kiến khiếu nại bằng lời, đơn, tin nhắn hoặc hòm thư, cho nơi nhận ghi ở đầu bản này. Có thể nhờ công đoàn tư vấn và đại diện.',
        `Người nhận trả lời đã nhận trong ……… ngày; xem xét xong trong ……… ngày; báo kết quả trong ……… ngày.`,
        `Nếu người nhận là người bị khiếu nại, gửi cho: ${blank}`,
      ],
    },
    {
      title: 'Điều 4. Ngăn chặn, giữ kín, bảo vệ',
      points: [
        'Khi có khiếu nại, đơn vị ngăn chặn ngay hành vi bị khiếu nại.',
        'Giữ bí mật và bảo vệ người bị hại, người khiếu nại và cả người bị khiếu nại. Không ai bị trả đũa vì đã nói ra.',
      ],
    },
    {
      title: 'Điều 5. Kỷ luật và bồi thường',
      points: [`Hình thức kỷ luật theo mức độ: ${blank}`, `Bồi thường cho người bị hại: ${blank}`],
    },
    {
      title: 'Điều 6. Cho mọi người biết',
      points: [
        'Quy định này được thông báo cho toàn thể người lao động, dán ở nơi dễ thấy, và nói lại khi có người mới vào làm.',
        'Người lao động bị quấy rối tình dục có quyền nghỉ việc không cần báo trước (Bộ luật Lao động 2019, Điều 35 khoản 2d).',
        'Đang bị tấn công hoặc đe dọa: gọi 113.',
      ],
    },
  ],
  signatures: ['Người sử dụng lao động', 'Công đoàn cơ sở'],
  close: `Xử phạt vi phạm theo Nghị định 283/2026/NĐ-CP, áp dụng từ ngày 10/09/2026. ${checkedLaw} ${noLawyer}`,
};
