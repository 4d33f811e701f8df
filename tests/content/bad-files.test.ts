import { describe, expect, it } from 'vitest';
import { contentWith, messages, renamed } from './overlay.ts';

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'yaml-unclosed-quote': [
    `content/hotlines/113.yml › dòng 3: có dấu nháy mở mà không đóng.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Thêm dấu nháy cùng loại ở cuối giá trị.`,
  ],
  'yaml-tab-indent': [
    `content/services/public/ubnd-phan-rang.yml › dòng 8: thụt đầu dòng bằng phím Tab.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Xóa dấu Tab ở đầu dòng và gõ hai dấu cách cho mỗi cấp.`,
  ],
  'yaml-no-space-after-colon': [
    `content/hotlines/113.yml › dòng 2: thiếu dấu cách sau dấu hai chấm.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Ghi: name: Công an.`,
  ],
  'yaml-no-space-after-dash': [
    `content/services/public/ubnd-phan-rang.yml › dòng 8: thiếu dấu cách sau gạch đầu dòng.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Ghi: - number: '0000 000 001'.`,
  ],
  'yaml-colon-in-sentence': [
    `content/hotlines/113.yml › dòng 3: có dấu hai chấm trong câu mà không có dấu nháy.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Ghi: when: "Lưu ý: gọi khi nguy hiểm.".`,
  ],
  'yaml-key-twice': [
    `content/hotlines/113.yml › dòng 6: ghi ô "name" hai lần.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Chỉ giữ một dòng cho mỗi ô.`,
  ],
  'yaml-crooked-indent': [
    `content/services/public/ubnd-phan-rang.yml › dòng 9: thụt đầu dòng không thẳng với các dòng cùng nhóm.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Dùng dấu cách để thụt vào, các dòng cùng cấp thẳng hàng nhau (mỗi cấp hai dấu cách).`,
  ],
  'yaml-reserved-character': [
    `content/hotlines/113.yml › dòng 3: có giá trị bắt đầu bằng một dấu đặc biệt.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Ghi: when: "@khan-cap".`,
  ],
  'yaml-anchor-and-alias': [
    `content/hotlines/113.yml › dòng 2: dùng dấu & để đặt tên một giá trị.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Xóa dấu & và tên sau nó, hoặc đặt cả câu trong dấu nháy kép.`,
  ],
  'yaml-merge-key': [
    `content/hotlines/113.yml › dòng 6: dùng dấu << để gộp mục khác.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Chép lại các dòng cần dùng.`,
  ],
  'yaml-tag': [
    `content/hotlines/113.yml › dòng 2: dùng dấu ! để đổi kiểu giá trị.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Xóa dấu ! và chữ liền sau nó, hoặc đặt cả câu trong dấu nháy kép.`,
  ],
  'yaml-two-documents': [
    `content/hotlines/113.yml › dòng 4: có dấu --- ngăn thành hai phần.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Mỗi tệp chỉ một mục: xóa dòng --- hoặc chuyển phần sau sang tệp khác.`,
  ],
  'yaml-list-at-root': [
    `content/hotlines/113.yml › dòng 1: không phải danh sách các ô "tên ô: giá trị".
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Viết mỗi ô một dòng theo dạng "tên ô: giá trị", ví dụ name: Trạm Y tế.`,
  ],
  'yaml-directive': [
    `content/hotlines/113.yml › dòng 1: có dòng lệnh bắt đầu bằng %.
  Máy không đọc được tệp, nên cả mục này sẽ không có trên trang. Xóa dòng đó.`,
  ],
  'empty-file': [
    `content/hotlines/113.yml: chưa có chữ nào.
  Trang sẽ thiếu mục này mà không ai biết. Ghi nội dung vào tệp, hoặc xóa tệp đi.`,
  ],
  'only-comments': [
    `content/hotlines/113.yml: chỉ có lời ghi chú, chưa có ô nào.
  Trang sẽ thiếu mục này mà không ai biết. Ghi nội dung vào tệp, hoặc xóa tệp đi.`,
  ],
  'not-a-known-folder': [
    `content/dia-chi/nha-chi-hai.yml: không nằm trong thư mục nào được khai báo.
  Trang không đọc tệp này, nên điều ghi trong đó không ai thấy. Chuyển vào một trong các thư mục content/settings/, content/hotlines/, content/services/public/, content/services/home/, content/services/confidential/, content/campaigns/, content/articles/, content/materials/, content/quizzes/, content/events/, content/plans/, content/communes/, content/pages/ hoặc xóa đi.`,
  ],
  'wrong-ending': [
    `content/hotlines/114.yaml: không phải loại tệp của mục Đường dây nóng.
  Trang không đọc loại tệp này, nên điều ghi trong đó không ai thấy. Lưu thành tệp đuôi .yml, hoặc xóa đi.`,
  ],
  'picture-in-content': [
    `content/services/public/bien-hieu.png: không phải loại tệp của mục Nơi hỗ trợ công khai.
  Trang không đọc loại tệp này, nên điều ghi trong đó không ai thấy. Lưu thành tệp đuôi .yml, hoặc xóa đi.`,
  ],
  'capitals-in-file-name': [
    `content/services/public/UBND-Phan-Rang.yml: "UBND-Phan-Rang.yml" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "tram-y-te-phan-rang".`,
  ],
  'folder-in-folder': [
    `content/services/public/phan-rang/cong-an.yml: nằm trong một thư mục con.
  Mục Nơi hỗ trợ công khai không có thư mục con, nên trang không đọc tệp này. Chuyển tệp ra thẳng content/services/public/.`,
  ],
  'second-settings': [
    `content/settings/site-2.yml: "site-2.yml" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được. Chỉ có một tệp cài đặt: content/settings/site.yml.`,
  ],
  'plan-name': [
    `content/plans/ke-hoach-2025.yml: "ke-hoach-2025.yml" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được. Đặt tên bằng mã tỉnh và năm, ví dụ content/plans/56-2026.yml.`,
  ],
  'system-junk': [
    `content/hotlines/.DS_Store: là tệp ẩn do máy tính tạo ra.
  Trang không đọc tệp này, nên điều ghi trong đó không ai thấy. Xóa tệp này.`,
  ],
};

describe('a file that cannot be read', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });

  it('is explained to its editor: a name with marks', () => {
    const folder = renamed(
      contentWith('marks-in-file-name'),
      'services/public/cong-an.yml',
      'services/public/công-an.yml',
    );
    expect(messages(folder)).toEqual([
      `content/services/public/công-an.yml: "công-an.yml" không phải tên tệp dùng được.
  Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "tram-y-te-phan-rang".`,
    ]);
  });
});
