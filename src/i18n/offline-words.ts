/** Keeping pages on the device. Three catalogues, since a button, the worker and a page each carry their own. */
import type { PublishedLocale } from './locales.ts';

type Words<T> = Readonly<Record<PublishedLocale, Readonly<T>>>;

/** Of the button as the build writes it. */
export const keepButton: Words<{ keep: string; notLoaded: string }> = {
  vi: {
    keep: 'Lưu danh bạ trên máy này',
    notLoaded: 'Mạng yếu. Bạn thử lại nhé.',
  },
  en: {
    keep: 'Keep these numbers on this device',
    notLoaded: 'Weak signal. Please try again.',
  },
};

interface KeepWords {
  readonly explain: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  readonly more: string;
  readonly keeping: string;
  readonly kept: string;
  readonly list: string;
  readonly remove: string;
  readonly removed: string;
  readonly full: string;
  readonly failed: string;
  readonly refused: string;
}

/** Of what opens below the button, loaded by the tap. */
export const keepWords: Words<KeepWords> = {
  vi: {
    explain: [
      'Lưu rồi thì khi không có mạng, bạn vẫn mở được trang này, trang Gọi ngay và trang An toàn. Tất cả khoảng 250 kB.',
      'Bản lưu nằm trong trình duyệt của máy này. Ai dùng máy này cũng có thể mở ra xem. Nếu bạn dùng chung máy với người làm bạn sợ, đừng lưu.',
      'Muốn xóa, bấm "Xóa khỏi máy này" ở đây hoặc ở trang An toàn. Bấm Thoát nhanh cũng xóa.',
    ],
    confirm: 'Lưu vào máy này',
    cancel: 'Thôi, không lưu',
    more: 'Lưu thêm trang này',
    keeping: 'Đang lưu…',
    kept: 'Đã lưu. Không có mạng bạn vẫn mở được.',
    list: 'Đã lưu trên máy này, bản ngày {day}:',
    remove: 'Xóa khỏi máy này',
    removed: 'Đã xóa. Máy này không còn bản lưu nào.',
    full: 'Bộ nhớ của máy đã đầy nên chưa lưu được. Bạn có thể chép các số ra một chỗ an toàn.',
    failed: 'Chưa lưu được vì mạng yếu hoặc bị ngắt. Bạn thử lại sau nhé.',
    refused:
      'Trình duyệt hoặc cửa sổ này không cho lưu. Bạn có thể chép các số ra một chỗ an toàn.',
  },
  en: {
    explain: [
      'Once kept, this page, Call now and the safety page open without a network too. About 250 kB in all.',
      'The copy stays in the browser of this device. Anybody who uses the device can open it. If you share it with a person you are afraid of, do not keep it.',
      'To delete it, tap "Delete from this device" here or on the safety page. Quick exit deletes it too.',
    ],
    confirm: 'Keep on this device',
    cancel: 'No, do not keep',
    more: 'Keep this page too',
    keeping: 'Saving…',
    kept: 'Kept. It opens without a network too.',
    list: 'Kept on this device, as of {day}:',
    remove: 'Delete from this device',
    removed: 'Deleted. Nothing is kept on this device any more.',
    full: 'The device has no room left, so nothing was kept. You can write the numbers down somewhere safe.',
    failed: 'The signal is weak or broke off, so nothing was kept. Please try again later.',
    refused:
      'This browser or window does not allow it. You can write the numbers down somewhere safe.',
  },
};

/** The worker writes it on a kept page that is shown. */
export const keptNotice: Readonly<Record<PublishedLocale, string>> = {
  vi: 'Chưa kết nối được. Đây là bản lưu ngày {day}; số điện thoại có thể đã đổi từ hôm đó.',
  en: 'No connection. This copy is of {day}; numbers may have changed since.',
};

interface NoNetworkWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly text: string;
  readonly keptHeading: string;
}

/** Of the page that is shown for one that was not kept. */
export const noNetworkWords: Words<NoNetworkWords> = {
  vi: {
    title: 'Không có mạng',
    description: 'Trang hiện ra khi máy không có mạng.',
    heading: 'Chưa mở được trang này',
    text: 'Máy đang không có mạng, hoặc mạng quá yếu. Điện thoại có sóng thì vẫn gọi được:',
    keptHeading: 'Những trang đã lưu trên máy này',
  },
  en: {
    title: 'No network',
    description: 'What is shown when the device has no network.',
    heading: 'This page did not open',
    text: 'The device has no network, or the signal is too weak. A phone with reception can still call:',
    keptHeading: 'Pages kept on this device',
  },
};

interface SafetyWords {
  readonly heading: string;
  readonly what: string;
  readonly limits: readonly string[];
  readonly needsScript: string;
}

/** Of the part of the safety page that explains it. */
export const keepSafetyWords: Words<SafetyWords> = {
  vi: {
    heading: 'Lưu để xem khi không có mạng',
    what: 'Bạn có thể lưu trang Gọi ngay, trang này và trang của xã mình trong trình duyệt. Nút lưu ở đây, ở trang Gọi ngay và ở cuối trang của mỗi xã. Bạn không bấm thì không có gì được lưu.',
    limits: [
      'Ai dùng trình duyệt này cũng mở được bản lưu. Dùng chung máy thì nên chép số ra chỗ an toàn hơn.',
      'Trong phần cài đặt của trình duyệt, tên trang web này nằm trong danh sách trang có lưu dữ liệu.',
      'Bấm Thoát nhanh hoặc "Xóa khỏi máy này" là xóa hết bản lưu. Lịch sử thì vẫn còn.',
      'Có mạng thì bạn luôn thấy trang mới. Không có mạng thì đầu trang ghi rõ đó là bản lưu ngày nào.',
    ],
    needsScript: 'Trình duyệt đang tắt JavaScript nên không lưu được.',
  },
  en: {
    heading: 'Keep pages for when there is no network',
    what: 'You can keep Call now, this page and the page of your commune in the browser. The button is here, on Call now and at the end of each commune’s page. Unless you tap it, nothing is kept.',
    limits: [
      'Anybody who uses this browser can open the copy. On a shared device it is safer to write the numbers down elsewhere.',
      'In the browser’s settings this site’s name stands in the list of sites that store data.',
      'Quick exit or "Delete from this device" deletes the whole copy. The history remains.',
      'With a network you always see the new page. Without one the top of the page tells the day of the copy.',
    ],
    needsScript: 'JavaScript is turned off in this browser, so nothing can be kept.',
  },
};
