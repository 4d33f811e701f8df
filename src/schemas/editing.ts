import { z } from 'zod';
import { choice, described, text, webAddress, type Explained } from './fields.ts';

/** Where the repository lives: each of them offers drafts that a second person approves. */
const repositoryHosts = {
  github: { vi: 'GitHub', en: 'GitHub' },
  gitlab: { vi: 'GitLab', en: 'GitLab' },
  forgejo: { vi: 'Forgejo', en: 'Forgejo' },
} as const;

/** How editors reach the content from `/admin/` on the published site. */
export const editingSettings = () =>
  described(
    'Biên tập qua mạng',
    'Nơi giữ nội dung và nơi đăng nhập. Bỏ trống thì chỉ biên tập được trên máy, bằng npm run cms.',
    z
      .strictObject({
        host: choice('Nơi giữ nội dung', 'Dịch vụ giữ kho Git.', repositoryHosts),
        repository: described(
          'Kho',
          'Tên chủ và tên kho, cách nhau bằng dấu gạch chéo.',
          z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
          { example: 'so-noi-vu/diem-tua' },
        ),
        branch: text('Nhánh', 'Nhánh mà trang được dựng từ đó.', { example: 'main' }),
        server: webAddress(
          'Địa chỉ máy chủ',
          'GitLab, Forgejo: địa chỉ máy chủ. GitHub: địa chỉ máy chủ đăng nhập OAuth.',
          { example: 'https://git.vi-du.vn' },
        ).optional(),
        clientId: text(
          'Mã ứng dụng',
          'GitLab, Forgejo: mã ứng dụng OAuth (không phải mật khẩu của ứng dụng).',
        ).optional(),
      })
      .superRefine(({ host, server, clientId }, context) => {
        const refuse = (path: string, remedy: string) =>
          context.addIssue({
            code: 'custom',
            path: [path],
            message: 'còn thiếu',
            params: { why: 'Người biên tập sẽ không đăng nhập được.', remedy } satisfies Explained,
          });
        if (server === undefined && host !== 'gitlab')
          refuse('server', 'Ghi địa chỉ máy chủ, bắt đầu bằng https://.');
        if (clientId === undefined && host !== 'github')
          refuse('clientId', 'Tạo một ứng dụng OAuth trên máy chủ rồi chép mã của nó vào đây.');
      }),
  );

export type EditingSettings = z.infer<ReturnType<typeof editingSettings>>;
