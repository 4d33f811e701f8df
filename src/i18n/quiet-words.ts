import type { PublishedLocale } from './locales.ts';

interface QuietWords {
  /** Of every page while the mode is on; it stands in the phone's history. */
  readonly title: string;
  readonly bar: string;
  readonly back: string;
  readonly off: string;
  readonly heading: string;
  readonly what: string;
  readonly limits: readonly string[];
  readonly turnOn: string;
  readonly turnOff: string;
  readonly nowOn: string;
  readonly nowOff: string;
  readonly refused: string;
  readonly needsScript: string;
}

export const quietWords: Readonly<Record<PublishedLocale, QuietWords>> = {
  vi: {
    title: 'Trang mới',
    bar: 'Đang bật chế độ kín đáo.',
    back: 'Trở lại',
    off: 'Tắt',
    heading: 'Chế độ kín đáo',
    what: 'Khi bật, mỗi trang bạn mở ở đây thế chỗ trang trước. Sau khi bạn bấm Thoát nhanh, nút Quay lại của trình duyệt không gặp trang nào đã mở từ lúc bật. Tên các trang đổi thành "Trang mới". Muốn về trang trước, bạn dùng nút Trở lại ở đầu trang.',
    limits: [
      'Những trang bạn đã xem trước khi bật vẫn còn trong nút Quay lại. Hãy bật ngay khi vừa vào.',
      'Danh sách lịch sử vẫn còn các địa chỉ đã xem. Không trang web nào xóa được danh sách này.',
      'Chế độ chỉ dùng cho thẻ này. Đóng thẻ hoặc bấm Thoát nhanh là hết.',
      'Để có nút Trở lại, thẻ này nhớ tối đa 20 trang gần nhất. Bấm Thoát nhanh là xóa.',
    ],
    turnOn: 'Bật chế độ kín đáo',
    turnOff: 'Tắt chế độ kín đáo',
    nowOn: 'Đã bật. Nút Trở lại và nút Tắt nằm ở đầu mỗi trang.',
    nowOff: 'Đã tắt.',
    refused:
      'Trình duyệt này không cho nhớ gì trong thẻ, nên không bật được. Bạn có thể dùng cửa sổ riêng tư.',
    needsScript:
      'Trình duyệt đang tắt JavaScript nên không bật được chế độ này. Bạn có thể dùng cửa sổ riêng tư.',
  },
  en: {
    title: 'New page',
    bar: 'Quiet mode is on.',
    back: 'Back',
    off: 'Turn off',
    heading: 'Quiet mode',
    what: 'While it is on, each page that you open here takes the place of the one before. After Quick exit, the browser’s Back button finds no page that you opened since. Every page is titled "New page". To return to the page before, use the Back button at the top of the page.',
    limits: [
      'Pages that you saw before turning it on stay in Back. Turn it on as soon as you arrive.',
      'The history list still has the addresses that you saw. No website can remove them.',
      'It is for this tab only. Closing the tab or Quick exit ends it.',
      'For its own Back button the tab remembers the last 20 pages at most. Quick exit erases them.',
    ],
    turnOn: 'Turn quiet mode on',
    turnOff: 'Turn quiet mode off',
    nowOn: 'It is on. The buttons Back and Turn off are at the top of each page.',
    nowOff: 'It is off.',
    refused:
      'This browser remembers nothing for a tab, so the mode cannot be turned on. A private window may help.',
    needsScript:
      'JavaScript is turned off in this browser, so the mode cannot be turned on. A private window may help.',
  },
};
