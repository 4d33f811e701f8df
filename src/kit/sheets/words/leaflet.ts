import { checkedLaw, inPlace, noLawyer, reportLaw, reportPlaces, scanMe } from './common.ts';

export const leaflet = {
  title: 'Tờ gấp – {place}',
  cover: ['Có người', 'lắng nghe', 'bạn.'],
  coverLead: 'Việc có thể làm, người có thể gọi khi ở nhà, ở trường hay ở chỗ làm có bạo lực.',
  witness: {
    title: 'Khi bạn thấy người khác bị bạo lực',
    points: [
      'Đang có đánh đập, đe dọa: gọi 113. Đừng một mình lao vào giữa.',
      'Hỏi thăm riêng, khi người kia không có mặt: “Có chuyện gì không? Tôi nghe đây.”',
      'Tin lời kể. Đừng hỏi “sao không bỏ đi”.',
      'Giữ kín. Đừng kể lại trong xóm hay trên mạng.',
      'Cùng đi nếu người đó muốn nhờ giúp. Để người đó tự quyết định.',
      'Báo tin: danh tính của bạn được bảo vệ (Luật 13/2022, Điều 34).',
    ],
  },
  men: 'Bạn sợ chính mình sẽ làm đau người nhà? Hãy bước ra ngoài, thở chậm, và gọi cho một người bạn tin. Dừng lại được là mạnh mẽ.',
  call: 'Gọi ngay',
  scan: scanMe,
  forms: {
    title: 'Đó là bạo lực, khi ai đó…',
    points: [
      ['Làm đau', 'đánh, đẩy, ném đồ, bỏ đói, không cho chữa bệnh'],
      ['Làm nhục', 'chửi mắng, dọa dẫm, bêu riếu trước người khác'],
      ['Cô lập', 'cấm gặp người thân, bạn bè; xem trộm điện thoại; theo dõi'],
      ['Giữ tiền', 'lấy hết tiền, không cho đi làm, ép vay nợ'],
      ['Ép buộc thân thể', 'ép quan hệ, sờ soạng, gạ gẫm, nhắn lời tục tĩu'],
      ['Trên mạng', 'dọa tung ảnh, đăng chuyện riêng, bám theo tài khoản'],
    ],
    close: 'Nam hay nữ, già hay trẻ, ai cũng có thể gặp. Người bị như vậy không có lỗi.',
  },
  safe: {
    title: 'Khi thấy không an toàn',
    points: [
      'Ra chỗ có lối thoát. Tránh bếp và chỗ có vật sắc.',
      'Gọi 113, hoặc kêu to để hàng xóm nghe.',
      'Hẹn trước một câu riêng với người bạn tin: nghe câu đó thì họ gọi giúp.',
      'Để giấy tờ, thuốc và ít tiền ở chỗ lấy được ngay.',
      'Bị thương: đến cơ sở y tế. Khi bạn yêu cầu, họ cho bạn thông tin về thương tích (Luật 13/2022, Điều 29).',
      'Có người xem điện thoại hay hóa đơn của bạn: gọi bằng máy của người bạn tin.',
      'Mang tờ này về có nguy hiểm không? Nếu có, hãy nhớ số rồi để tờ giấy lại.',
    ],
  },
  law: {
    title: 'Luật đứng về phía bạn',
    points: [
      `${reportPlaces} (${reportLaw})`,
      'Ủy ban nhân dân xã, phường có thể cấm người gây hại đến gần, mỗi lần không quá 3 ngày (Điều 25). Tòa án cũng có thể (Điều 26).',
      'Nơi tạm lánh và chuyện riêng của bạn được giữ kín (Điều 9).',
      'Trẻ em luôn được trợ giúp pháp lý miễn phí; người bị bạo lực gia đình có khó khăn về tài chính cũng được (Luật Trợ giúp pháp lý 11/2017/QH14, Điều 7).',
    ],
    sources: `${checkedLaw} ${noLawyer}`,
  },
  localTitle: inPlace,
};
