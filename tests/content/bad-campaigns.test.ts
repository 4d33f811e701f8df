import { describe, expect, it } from 'vitest';
import { contentWith, messages } from './overlay.ts';

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'article-in-folder': [
    `content/articles/vi/ban-be/goi-ten.md: nằm trong một thư mục con.
  Mục Bài viết không có thư mục con, nên trang không đọc tệp này. Chuyển tệp ra thẳng content/articles/vi/.`,
  ],
  'event-ends-before-it-begins': [
    `content/events/noi-chuyen.yml › ends (Kết thúc): "2026-11-28T07:30" không sau lúc bắt đầu.
  Lịch trên điện thoại của người dự sẽ không nhận sự kiện này. Ghi giờ kết thúc sau giờ bắt đầu.`,
  ],
  'event-time-in-words': [
    `content/events/noi-chuyen.yml › ends (Kết thúc): "28-11-2026 10h" không viết theo năm-tháng-ngàyTgiờ:phút, hoặc là ngày không có trong lịch.
  Người dự không biết phải đến lúc nào. Ngày và giờ ở Việt Nam. Ví dụ: "2026-11-25T08:00".`,
  ],
  'html-in-article': [
    `content/articles/vi/goi-ten.md › dòng 10: "<b onclick="x()">" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
    `content/articles/vi/goi-ten.md › dòng 10: "</b>" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
  ],
  'html-in-field': [
    `content/materials/ap-phich.yml › body (Nội dung): "<img src=x onerror=alert(1)>" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
    `content/materials/ap-phich.yml › body (Nội dung): "javascript:alert(1" là liên kết loại "javascript:", có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
  Người cần giúp bấm vào có thể bị lộ hoặc bị lừa. Chỉ dùng liên kết https://, tel:, mailto: hoặc đường dẫn trong trang bắt đầu bằng /.`,
  ],
  'link-to-unpublished': [
    `content/articles/vi/giup-ban.md › dòng 16: "/en/bai-viet/goi-ten/" là trang đến ngày 2026-12-01 mới hiện.
  Người đọc bấm vào và không đến được đâu. Bỏ liên kết, hoặc đăng bài kia trước bài này.`,
  ],
  'link-without-last-slash': [
    `content/articles/vi/giup-ban.md › dòng 16: "/bai-viet/goi-ten" thiếu dấu / ở cuối.
  Người đọc bấm vào và không đến được đâu. Ghi "/bai-viet/goi-ten/".`,
  ],
  'lost-link-in-article': [
    `content/articles/vi/giup-ban.md › dòng 16: "/goi-ngai/" không dẫn đến trang nào.
  Người đọc bấm vào và không đến được đâu. Có phải là "/goi-ngay/"?`,
  ],
  'lost-link-in-field': [
    `content/materials/ap-phich.yml › body (Nội dung): "/chien-dich/thang-may/" không dẫn đến trang nào.
  Người đọc bấm vào và không đến được đâu. Có phải là "/chien-dich/thang-mau/"?`,
  ],
  'picture-name-with-marks': [
    `content/articles/vi/giup-ban.md › image.file (Tệp ảnh): "Hiên nhà.PNG" không có trong content/articles/media/.
  Người đọc bấm vào và không thấy gì. Có phải là "hien-nha.png"? Sửa tên cho đúng, hoặc đưa tệp lên.`,
  ],
  'picture-not-there': [
    `content/articles/vi/giup-ban.md › image.file (Tệp ảnh): "hien-nah.png" không có trong content/articles/media/.
  Người đọc bấm vào và không thấy gì. Có phải là "hien-nha.png"? Sửa tên cho đúng, hoặc đưa tệp lên.`,
  ],
  'picture-without-alt': [
    `content/articles/vi/giup-ban.md › image.alt (Lời tả ảnh): còn thiếu.
  Người dùng trình đọc màn hình không biết trong ảnh có gì. Cho người không nhìn thấy ảnh. Ví dụ: "Hai người phụ nữ ngồi nói chuyện trước hiên nhà".`,
  ],
  'reference-by-title': [
    `content/articles/vi/giup-ban.md › materials[0] (Tài liệu): "Áp phích" không phải tên tệp nào trong mục Tài liệu.
  Liên kết sẽ không dẫn đến đâu, nên mục liên quan không hiện. Có phải là "ap-phich"?`,
  ],
  'related-to-itself': [
    `content/articles/vi/giup-ban.md › related[0] (Bài): "giup-ban" là chính mục này.
  Người đọc bấm "đọc tiếp" và quay lại trang đang đọc. Xóa dòng này.`,
  ],
  'related-to-nothing': [
    `content/articles/vi/giup-ban.md › related[0] (Bài): "goi-dung-ten" không phải tên tệp nào trong mục Bài viết.
  Liên kết sẽ không dẫn đến đâu, nên mục liên quan không hiện. Chọn một trong: goi-ten.`,
  ],
  'relative-link-in-article': [
    `content/articles/vi/giup-ban.md › dòng 16: "an-toan" là đường dẫn không bắt đầu bằng /.
  Người đọc bấm vào và không đến được đâu. Ghi đường dẫn từ đầu trang, ví dụ "/an-toan/", hoặc địa chỉ đầy đủ https://….`,
  ],
  'svg-as-file': [
    `content/materials/ap-phich.yml › files[0].file (Tệp): "ap-phich.svg" không có trong content/materials/media/.
  Người đọc bấm vào và không thấy gì. Có phải là "ap-phich.pdf"? Sửa tên cho đúng, hoặc đưa tệp lên.`,
  ],
  'taken-name': [
    `content/articles/vi/chu-de.md: "chu-de" là đường dẫn mà trang đã dùng.
  Hai trang sẽ tranh nhau một đường dẫn, và một trang biến mất. Đổi tên tệp.`,
  ],
  'title-twice': [
    `content/articles/vi/goi-ten.md › title (Tiêu đề): "Khi một người bạn cần mình" đã là tiêu đề của content/articles/vi/giup-ban.md.
  Người đọc thấy hai dòng giống hệt nhau và không biết mở dòng nào. Xóa một trong hai tệp, hoặc đặt tiêu đề khác.`,
  ],
  'unknown-audience': [
    `content/articles/vi/giup-ban.md › audiences[0] (Nhóm): "resident" không có trong danh sách.
  Trang không hiện được mục này khi ô này còn sai. Có phải là residents (Người dân)? Chọn một trong: residents (Người dân), men (Nam giới và trẻ em trai), youth (Thanh niên), elders (Già làng, người có uy tín), learners (Học sinh, sinh viên), teachers (Thầy cô giáo), workers (Người lao động), employers (Người sử dụng lao động), survivors (Người đang gặp bạo lực), people-who-use-violence (Người muốn dừng hành vi bạo lực), people-with-disabilities (Người khuyết tật), officials (Cán bộ), service-providers (Người làm dịch vụ hỗ trợ).`,
  ],
  'unknown-campaign': [
    `content/articles/vi/giup-ban.md › campaigns[0] (Dịp): "thang-mua" không phải tên tệp nào trong mục Tháng, ngày hành động.
  Liên kết sẽ không dẫn đến đâu, nên mục liên quan không hiện. Có phải là "thang-mau"?`,
  ],
};

describe('an article, a material or an event with a fault', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });
});
