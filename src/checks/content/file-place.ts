import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { PlacedFile } from './content.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Collections whose file names say more than "a short name". */
const ownNames: Partial<Record<CollectionName, { form: RegExp; remedy: string }>> = {
  settings: { form: /^site$/, remedy: 'Chỉ có một tệp cài đặt: content/settings/site.yml.' },
  communes: {
    form: /^\d{2}$/,
    remedy: 'Đặt tên bằng mã tỉnh hai chữ số, ví dụ content/communes/56.yml.',
  },
  plans: {
    form: /^\d{2}-\d{4}$/,
    remedy: 'Đặt tên bằng mã tỉnh và năm, ví dụ content/plans/56-2026.yml.',
  },
};

/** Names that pages of the site already have below the collection's address. */
const takenNames: Partial<Record<CollectionName, readonly string[]>> = {
  articles: ['chu-de', 'danh-cho'],
  materials: [
    'trac-nghiem',
    'bo-tai-lieu',
    'chu-de',
    'danh-cho',
    'dip',
    'dung-o',
    'loai',
    'noi-dung',
    'tep',
  ],
};

/** Written texts that stand straight below their language: their address has one part only. */
const flat: readonly CollectionName[] = ['articles'];

const names = Object.keys(collections) as CollectionName[];
const folders = names.map((name) => `content/${collections[name].folder}/`).join(', ');

function refuseName(file: string, value: string, remedy: string): Problem {
  return {
    slug: 'file-name',
    file,
    value,
    what: 'không phải tên tệp dùng được',
    why: 'Tên tệp thành đường dẫn của trang; dấu, chữ hoa và dấu cách làm đường dẫn in trên tờ rơi không mở được.',
    remedy,
  };
}

function takenName(file: string, collection: CollectionName, id: string): Problem | undefined {
  if (takenNames[collection]?.includes(id) !== true) return undefined;
  return {
    slug: 'taken-name',
    file,
    value: id,
    what: 'là đường dẫn mà trang đã dùng',
    why: 'Hai trang sẽ tranh nhau một đường dẫn, và một trang biến mất.',
    remedy: 'Đổi tên tệp.',
  };
}

const plainName = 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ "tram-y-te-phan-rang".';

/**
 * Says which collection a file belongs to, by its name below the content folder; or why it belongs to none. Files of
 * media folders are not asked about here.
 */
export function placeFile(
  name: string,
  publishedLocales: readonly string[],
): PlacedFile | Problem | undefined {
  const file = `content/${name}`;
  const parts = name.split('/');
  const base = parts.at(-1) ?? '';
  // Keeps a folder alive in Git; it holds nothing.
  if (base === '.gitkeep') return undefined;

  const collection = names.find((key) => name.startsWith(`${collections[key].folder}/`));
  if (collection === undefined || base.startsWith('.'))
    return {
      slug: 'unknown-place',
      file,
      what: base.startsWith('.')
        ? 'là tệp ẩn do máy tính tạo ra'
        : 'không nằm trong thư mục nào được khai báo',
      why: 'Trang không đọc tệp này, nên điều ghi trong đó không ai thấy.',
      remedy: base.startsWith('.')
        ? 'Xóa tệp này.'
        : `Chuyển vào một trong các thư mục ${folders} hoặc xóa đi.`,
    };

  const { folder, format, label } = collections[collection];
  if (!base.endsWith(`.${format}`))
    return {
      slug: 'file-type',
      file,
      what: `không phải loại tệp của mục ${label}`,
      why: 'Trang không đọc loại tệp này, nên điều ghi trong đó không ai thấy.',
      remedy: `Lưu thành tệp đuôi .${format}, hoặc xóa đi.`,
    };

  const id = name.slice(folder.length + 1, -format.length - 1);
  const segments = id.split('/');
  if (format === 'md') return placePage(file, collection, segments, publishedLocales);
  if (segments.length > 1)
    return {
      slug: 'unknown-place',
      file,
      what: 'nằm trong một thư mục con',
      why: `Mục ${label} không có thư mục con, nên trang không đọc tệp này.`,
      remedy: `Chuyển tệp ra thẳng content/${folder}/.`,
    };
  const own = ownNames[collection];
  if (!(own?.form ?? slug).test(id)) return refuseName(file, base, own?.remedy ?? plainName);
  return takenName(file, collection, id) ?? { collection, id, file };
}

function placePage(
  file: string,
  collection: CollectionName,
  [locale = '', ...rest]: readonly string[],
  publishedLocales: readonly string[],
): PlacedFile | Problem {
  const { folder } = collections[collection];
  if (rest.length === 0 || !publishedLocales.includes(locale)) {
    const slot = rest.length > 0 && (locale === 'rog' || locale === 'cjm');
    return {
      slug: slot ? 'unpublished-language' : 'unknown-place',
      file,
      what: slot
        ? 'thuộc một thứ tiếng chưa có người dịch được ghi tên'
        : 'không nằm trong thư mục của một thứ tiếng đang dùng',
      why: slot
        ? 'Lời dặn an toàn dịch sai có thể làm người đọc gặp nguy hiểm.'
        : 'Trang không đọc tệp này, nên điều ghi trong đó không ai thấy.',
      remedy: slot
        ? 'Mời người dịch, ghi tên họ vào danh sách ngôn ngữ của trang, rồi mới thêm bài.'
        : `Chuyển vào ${publishedLocales.map((code) => `content/${folder}/${code}/`).join(' hoặc ')}.`,
    };
  }
  if (rest.length > 1 && flat.includes(collection))
    return {
      slug: 'unknown-place',
      file,
      what: 'nằm trong một thư mục con',
      why: `Mục ${collections[collection].label} không có thư mục con, nên trang không đọc tệp này.`,
      remedy: `Chuyển tệp ra thẳng content/${folder}/${locale}/.`,
    };
  const bad = rest.find((segment) => !slug.test(segment));
  if (bad !== undefined) return refuseName(file, bad, plainName);
  const id = rest.join('/');
  return takenName(file, collection, id) ?? { collection, locale, id, file };
}
