import type { PublishedLocale } from './locales.ts';

interface LicenceWords {
  readonly title: string;
  readonly description: string;
  readonly ours: string;
  readonly oursText: string;
  readonly others: string;
  readonly othersText: string;
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly data: string;
  readonly coast: string;
  readonly content: string;
  readonly texts: string;
  readonly bill: string;
}

export const licenceWords: Readonly<Record<PublishedLocale, LicenceWords>> = {
  vi: {
    title: 'Giấy phép',
    description:
      'Phần mềm, phông chữ và dữ liệu mà trang này dùng, ai làm ra và cho phép những gì.',
    ours: 'Mã nguồn của trang',
    oursText:
      'Mã nguồn theo giấy phép MIT: ai cũng được dùng, sửa và chia sẻ, chỉ cần giữ lời ghi bản quyền.',
    others: 'Công sức của người khác',
    othersText:
      'Những phần dưới đây được gửi đến máy của bạn cùng với trang. Chúng tôi cảm ơn những người đã làm ra và cho dùng tự do.',
    name: 'Tên',
    use: 'Dùng cho',
    licence: 'Giấy phép',
    data: 'Dữ liệu và nội dung',
    coast: 'Bờ biển, đảo và sông trên bản đồ: GSHHG (Wessel và Smith), giấy phép LGPL.',
    content: 'Bài viết và tài liệu: giấy phép ghi ở từng trang.',
    texts: 'Nguyên văn các giấy phép',
    bill: 'Danh mục mọi gói phần mềm dùng khi dựng trang (CycloneDX)',
  },
  en: {
    title: 'Licences',
    description:
      'The software, typeface and data that this site uses, who made them, on what terms.',
    ours: 'The code of this site',
    oursText:
      'The code is under the MIT licence: anybody may use, change and share it, as long as the notice stays.',
    others: 'The work of others',
    othersText:
      'The parts below come to your device with the site. We thank the people who made them and let everybody use them.',
    name: 'Name',
    use: 'Used for',
    licence: 'Licence',
    data: 'Data and content',
    coast: 'Coast, islands and rivers on the map: GSHHG (Wessel and Smith), LGPL.',
    content: 'Articles and materials: each page says its licence.',
    texts: 'The licences in full',
    bill: 'Every package used to build the site (CycloneDX)',
  },
};
