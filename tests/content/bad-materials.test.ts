import { describe, expect, it } from 'vitest';
import { contentWith, messages } from './overlay.ts';

const html = `
  Mã HTML có thể chạy lệnh trên máy người đọc và không in ra giấy được. Viết bằng chữ thường và dấu của Markdown: **đậm**, - danh sách, [chữ](https://…).`;
const noTranscript = `transcript (Lời của phim, bài nghe): còn thiếu.
  Người không nghe được, và người không dám bật tiếng, không biết phim hay bài nghe nói gì. Chép lại mọi lời nói và những tiếng cần biết.`;

/** Each case is a folder of `tests/fixtures/content/bad`, laid over the small valid content beside it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'video-without-transcript': [`content/materials/phim-hang-xom.yml › ${noTranscript}`],
  'audio-without-anything': [
    `content/materials/bai-nghe.yml › files (Tệp): chưa có tệp nào.
  Người mở trang không có gì để xem, để nghe. Thêm tệp phim MP4 hoặc tệp tiếng MP3.`,
    `content/materials/bai-nghe.yml › ${noTranscript}`,
  ],
  'poster-without-sheet': [
    `content/materials/ap-phich.yml › sheet (Tờ in): còn thiếu, mà cũng chưa có tệp nào.
  Người mở trang không có gì để in. Ghi các chữ trên tờ in, hoặc thêm tệp làm sẵn vào ô files.`,
  ],
  'script-without-text': [
    `content/materials/bai-phat-thanh.yml › body (Nội dung): còn thiếu.
  Người mở trang không có gì để đọc. Ghi toàn bộ chữ của tài liệu.`,
  ],
  'html-in-material': [
    `content/materials/bai-phat-thanh.yml › body (Nội dung): "<script>" là mã HTML.${html}`,
    `content/materials/bai-phat-thanh.yml › body (Nội dung): "</script>" là mã HTML.${html}`,
  ],
  'script-link-in-transcript': [
    `content/materials/phim-hang-xom.yml › transcript (Lời của phim, bài nghe): "javascript:alert(1" là liên kết loại "javascript:", có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.
  Người cần giúp bấm vào có thể bị lộ hoặc bị lừa. Chỉ dùng liên kết https://, tel:, mailto: hoặc đường dẫn trong trang bắt đầu bằng /.`,
  ],
  'material-named-as-a-page': [
    `content/materials/trac-nghiem.yml: "trac-nghiem" là đường dẫn mà trang đã dùng.
  Hai trang sẽ tranh nhau một đường dẫn, và một trang biến mất. Đổi tên tệp.`,
  ],
  'quiz-with-wrong-answers': [
    `content/quizzes/thu.yml › questions[1].choices (Các lựa chọn): [{text: "Có"}, {text: "Không"}] chưa có lựa chọn đúng.
  Người chơi không biết mình trả lời đúng hay sai. Ghi "right: true" cho đúng một lựa chọn.`,
    `content/quizzes/thu.yml › questions[2].choices (Các lựa chọn): [{text: "Có", right: true}, {text: "Không", right: true}] có 2 lựa chọn đúng.
  Người chơi không biết mình trả lời đúng hay sai. Ghi "right: true" cho đúng một lựa chọn.`,
  ],
};

describe('a material or a quiz that nobody could use', () => {
  it.each(Object.entries(cases))('is explained to its editor: %s', (name, expected) => {
    expect(messages(contentWith(name))).toEqual(expected);
  });
});
