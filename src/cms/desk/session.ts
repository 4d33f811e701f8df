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

export interface Session {
  /** Decap's name for the host: `github`, `gitlab`, `forgejo`, or `proxy` on this machine. */
  readonly host: string;
  /** Whether the host's last answer was that it does not know who writes. */
  isOver(): boolean;
  /** Offers to sign in anew. */
  renew(): void;
}

/** Decap's implementations tell a session that ended from other faults only now and then, so its requests are watched. */
function watchAnswers(): () => boolean {
  let isOver = false;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const reply = await ask(input, init);
    const { url, status } = reply;
    if (URL.canParse(url) && new URL(url).origin !== location.origin) isOver = status === 401;
    return reply;
  };
  return () => isOver;
}

export function keepSession(host: string, backend: Backend): Session {
  let isWaiting = false;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (!isWaiting || key !== userKey || newValue === null) return;
    isWaiting = false;
    backend.restoreUser(JSON.parse(newValue)).then(sessionRenewed, () => {
      isWaiting = true;
    });
  });
  return {
    host,
    isOver: watchAnswers(),
    renew() {
      isWaiting = true;
      sessionEnded();
    },
  };
}
