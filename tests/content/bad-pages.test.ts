import { describe, expect, it } from 'vitest';
import { contentWith, messages, renamed } from './overlay.ts';

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'front-matter-in-javascript': [
    `content/pages/vi/an-toan.md › dòng 1: "---js" không phải cách mở đầu được dùng.
  Máy không đọc được tiêu đề và nguồn của bài, nên bài sẽ không có trên trang. Dòng đầu tiên chỉ ghi ---, rồi title, summary, order, rồi một dòng --- nữa.`,
  ],
  'front-matter-in-toml': [
    `content/pages/vi/an-toan.md › dòng 1: "+++" không phải cách mở đầu được dùng.
  Máy không đọc được tiêu đề và nguồn của bài, nên bài sẽ không có trên trang. Dòng đầu tiên chỉ ghi ---, rồi title, summary, order, rồi một dòng --- nữa.`,
  ],
  'no-front-matter': [
    `content/pages/vi/an-toan.md › dòng 1: chưa có phần khai báo ở đầu bài.
  Máy không đọc được tiêu đề và nguồn của bài, nên bài sẽ không có trên trang. Dòng đầu tiên chỉ ghi ---, rồi title, summary, order, rồi một dòng --- nữa.`,
  ],
  'front-matter-not-closed': [
    `content/pages/vi/an-toan.md › dòng 1: mở phần khai báo mà không đóng.
  Máy không đọc được tiêu đề và nguồn của bài, nên bài sẽ không có trên trang. Thêm một dòng chỉ có --- sau các ô khai báo, trước nội dung bài.`,
  ],
  'page-without-text': [
    `content/pages/vi/an-toan.md › dòng 6: chưa có nội dung sau phần khai báo.
  Người đọc mở ra một trang trắng. Viết nội dung bài, hoặc xóa tệp đi.`,
  ],
  'yaml-fault-in-front-matter': [
    `content/pages/vi/an-toan.md › dòng 4: thiếu dấu cách sau dấu hai chấm.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Ghi: order: 1.`,
  ],
  'script-in-page': [
    `content/pages/vi/an-toan.md › dòng 7: "<script>" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
    `content/pages/vi/an-toan.md › dòng 7: "</script>" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
  ],
  'html-in-page': [
    `content/pages/vi/an-toan.md › dòng 7: "<a href="/">" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
    `content/pages/vi/an-toan.md › dòng 7: "</a>" là mã HTML.
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`,
  ],
  'script-link-in-page': [
    `content/pages/vi/an-toan.md › dòng 7: "java&#115;cript:alert(1" là liên kết loại "javascript:", có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
  Người cần giúp bấm vào có thể bị lộ hoặc bị lừa. Chỉ dùng liên kết https://, tel:, mailto: hoặc đường dẫn trong trang bắt đầu bằng /.`,
  ],
  'data-link-in-page': [
    `content/pages/vi/an-toan.md › dòng 7: "data:text/html,x" là liên kết loại "data:", có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
  Người cần giúp bấm vào có thể bị lộ hoặc bị lừa. Chỉ dùng liên kết https://, tel:, mailto: hoặc đường dẫn trong trang bắt đầu bằng /.`,
  ],
  'insecure-link-in-page': [
    `content/pages/vi/an-toan.md › dòng 7: "http://vi.wikipedia.org/" là liên kết không bắt đầu bằng https://.
  Người khác cùng mạng có thể đọc hoặc sửa trang trên đường truyền. Ghi địa chỉ đầy đủ bắt đầu bằng https://.`,
  ],
  'image-from-elsewhere': [
    `content/pages/vi/an-toan.md › dòng 7: "https://anh.example/a.png" là ảnh lấy từ nơi khác.
  Mở trang này là máy của người đọc báo cho nơi khác biết, kể cả khi họ đang bị theo dõi. Tải ảnh lên kho của trang rồi ghi đường dẫn bắt đầu bằng /.`,
  ],
  'page-in-slot-language': [
    `content/pages/rog/an-toan.md: thuộc một thứ tiếng chưa có người dịch được ghi tên.
  Lời dặn an toàn dịch sai có thể làm người đọc gặp nguy hiểm. Mời người dịch, ghi tên họ vào danh sách ngôn ngữ của trang, rồi mới thêm bài.`,
  ],
  'page-in-no-language': [
    `content/pages/an-toan.md: không nằm trong thư mục của một thứ tiếng đang dùng.
  Trang không đọc tệp này, nên điều ghi trong đó không ai thấy. Chuyển vào content/pages/vi/ hoặc content/pages/en/.`,
  ],
  'translation-of-nothing': [
    `content/pages/en/quyen-cua-ban.md: không có bài tiếng Việt cùng tên.
  Bản dịch không có bản gốc thì không ai đối chiếu được, và nút đổi ngôn ngữ dẫn đến trang trống. Viết bài content/pages/vi/quyen-cua-ban.md, hoặc đổi tên tệp này cho trùng với bài gốc.`,
  ],
};

describe('a written page', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });

  it('is explained to its editor: a name with a space', () => {
    const folder = renamed(
      contentWith('space-in-page-name'),
      'pages/vi/trang-hai.md',
      'pages/vi/An toàn.md',
    );
    expect(messages(folder)).toEqual([
      `content/pages/vi/An toàn.md: "An toàn" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "tram-y-te-phan-rang".`,
    ]);
  });
});
