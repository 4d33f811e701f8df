/** What the keeper of the content answered instead of taking it, in words that an editor can act on. */

/** Decap's error for an answer that is no success: its own words, the status, the name of the host. */
interface HostAnswer extends Error {
  readonly status: number;
  readonly api?: string;
}

/** Said in the corner of the desk, so it must say by itself that nothing is lost. */
export class HostTrouble extends Error {
  override readonly name = 'HostTrouble';
  readonly status: number;
  constructor(words: string, status: number) {
    super(words);
    this.status = status;
  }
  override toString(): string {
    return this.message;
  }
}

const kept = 'Phần bạn viết vẫn còn trong ô.';
const again =
  'Đợi một phút rồi bấm "Lưu" lần nữa; vẫn không được thì báo người phụ trách kỹ thuật.';

/** A file that should be there and could not be read: GitHub's reader hands out nothing instead of saying so. */
export const unread = () =>
  new HostTrouble(
    `Chưa đọc được bản đang có trong kho nội dung, nên không ghi gì để khỏi đè lên nó. ${kept} ${again}`,
    502,
  );

/**
 * GitHub refuses to merge what conflicts or what a check of the repository found wrong; Decap would then write the
 * draft's files over the published ones, past both.
 */
export const notMergeable = () =>
  new HostTrouble(
    'Kho chưa cho công bố bản nháp này: phép kiểm tra nội dung báo lỗi hay chưa chạy xong, hoặc mục này đã được sửa ở nơi khác. Bản nháp vẫn còn nguyên. Nhờ người phụ trách kỹ thuật xem lại.',
    405,
  );

/** A draft that was open here and is no more. */
export const draftGone = () =>
  new HostTrouble(
    `Bản nháp này đã được công bố hoặc xóa ở nơi khác. ${kept} Chép ra, tải lại trang, rồi ghép vào.`,
    404,
  );

const isHostAnswer = (error: unknown): error is HostAnswer =>
  error instanceof Error && error.name === 'API_ERROR' && 'status' in error;

/** Where Decap reads a list page by page, a refusal is the bare answer of the host. */
const isBareAnswer = (error: unknown): error is { readonly message: string } =>
  typeof error === 'object' && error !== null && !(error instanceof Error) && 'message' in error;

/** Decap's way of saying that there is no draft. */
export const isMissing = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'EDITORIAL_WORKFLOW_ERROR') ||
  (isHostAnswer(error) && error.status === 404);

function wordsFor(status: number): string {
  if (status === 401) return `Phiên đăng nhập đã hết. ${kept} Đăng nhập lại rồi bấm "Lưu" lần nữa.`;
  if (status === 403)
    return `Tài khoản này không được ghi vào kho nội dung. ${kept} Nhờ người phụ trách kỹ thuật cấp quyền.`;
  if (status === 413) return `Tệp kèm theo lớn hơn mức kho nội dung nhận. ${kept}`;
  if (status >= 500) return `Nơi giữ nội dung đang trục trặc hoặc hết chỗ chứa. ${kept} ${again}`;
  return `Kho nội dung không nhận lần ghi này: trong lúc bạn viết kho đã đổi, hoặc kho có quy định không cho ghi. ${kept} ${again}`;
}

/**
 * The error as the editor should read it. What Decap asks to find out whether something exists stays as it is.
 * @param isOver whether the host last answered that it does not know who writes
 */
export function explained(error: unknown, isOver: boolean): unknown {
  const bare = isBareAnswer(error);
  if (error instanceof HostTrouble ? !isOver : !bare && !isHostAnswer(error)) return error;
  if (isMissing(error)) return error;
  const { message } = error as { readonly message: string };
  // On this machine our own proxy has put it into words already.
  if (isHostAnswer(error) && error.api === 'Proxy') return new HostTrouble(message, error.status);
  const status = isOver ? 401 : isHostAnswer(error) ? error.status : 500;
  const said = error instanceof HostTrouble ? '' : ` (Máy chủ: ${status} ${message})`;
  return new HostTrouble(`${wordsFor(status)}${said}`, status);
}
