/**
 * A session ends while somebody writes. Decap would have them leave the form to sign in; here they sign in at another
 * window of the desk, and this one takes the new session over with everything still in its place.
 */
import type { Backend } from './decap.ts';
import { made, showDialog } from './desk-dialog.ts';

/** Where Decap keeps who is signed in; each window of the desk sees when another changes it. */
const userKey = 'decap-cms-user';

const paragraphs = (texts: readonly string[]): Node[] => texts.map((text) => made('p', text));

function sessionEnded(): void {
  showDialog(
    'Phiên đăng nhập đã hết',
    paragraphs([
      'Những gì bạn đã viết vẫn còn trong các ô. Đừng đóng trang này.',
      'Bấm "Đăng nhập lại": một cửa sổ khác mở ra. Đăng nhập xong thì trở lại đây.',
    ]),
    [
      { words: 'Đăng nhập lại', act: () => window.open('/admin/', '_blank', 'noopener') },
      { words: 'Để sau' },
    ],
  );
}

function sessionRenewed(): void {
  showDialog(
    'Đã đăng nhập lại',
    paragraphs(['Những gì bạn đã viết vẫn còn trong các ô. Bấm "Lưu" lần nữa.']),
    [{ words: 'Trở lại phần đang viết' }],
  );
}

/** @returns what to do when the host no longer knows who writes. */
export function keepSession(backend: Backend): () => void {
  let ended = false;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (!ended || key !== userKey || newValue === null) return;
    ended = false;
    backend.restoreUser(JSON.parse(newValue)).then(sessionRenewed, () => {
      ended = true;
    });
  });
  return () => {
    ended = true;
    sessionEnded();
  };
}
