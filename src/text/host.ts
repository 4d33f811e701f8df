/** Host names as people write them in links. Pure; imports nothing. */

export interface HostProblem {
  /** To be read after the quoted address. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

const why = 'Người đọc tưởng là trang quen, nhưng sẽ đến trang của người khác.';

/**
 * What makes an address lead elsewhere than it seems to: letters of another script that look like ours
 * (`vi.wikipedіa.org` with a Cyrillic і), a name before an `@`, a host by number. Vietnamese public bodies and those
 * that this site links to have plain ASCII names.
 */
export function hostProblem(address: string): HostProblem | undefined {
  const [, authority] = /^https?:[/\\]{2}([^/\\?#]*)/i.exec(address) ?? [];
  if (authority === undefined) return undefined;
  if (authority.includes('@'))
    return {
      what: 'có chữ đứng trước dấu @, trang thật là phần sau nó',
      why,
      remedy: 'Ghi địa chỉ không có dấu @.',
    };
  const host = authority.replace(/:\d*$/, '');
  if (/[^\u0021-\u007E]|%/u.test(host) || /(?:^|\.)xn--/i.test(host))
    return {
      what: 'có chữ cái lạ trong tên miền, có thể giả một trang khác',
      why,
      remedy: 'Gõ lại tên miền bằng chữ không dấu, không dán.',
    };
  if (/^\[|^[\d.]+$|^0x/i.test(host))
    return {
      what: 'ghi máy chủ bằng số thay cho tên miền',
      why,
      remedy: 'Ghi tên miền của trang, ví dụ https://vi-du.vn.',
    };
  return undefined;
}

/** Names that the internet keeps for examples and tests (RFC 2606, RFC 6761): nobody can open them. */
export const isReservedHost = (host: string): boolean =>
  /(?:^|\.)(?:example|test|invalid|localhost|local)$|(?:^|\.)example\.(?:com|net|org)$/i.test(host);
