import { fold } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent, PlacedFile, ServiceRecord } from './content.ts';

/** Items after the first of each group, with the first one. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) return [{ item, first }];
    firsts.set(key, item);
    return [];
  });
}

const duplicateIds = (files: readonly PlacedFile[]): Problem[] =>
  repeated(
    files.filter(({ collection }) => collection.startsWith('services-')),
    ({ id }) => id,
  ).map(({ item, first }) => ({
    slug: 'duplicate-id',
    file: item.file,
    value: item.id,
    what: `đã là tên tệp của ${first.file}`,
    why: 'Hai nơi sẽ tranh nhau một đường dẫn, và một nơi biến mất khỏi trang.',
    remedy: 'Đổi tên một trong hai tệp.',
  }));

const place = (service: ServiceRecord): string =>
  service.visibility === 'confidential' ? '' : service.data.commune;

const duplicateServices = (services: readonly ServiceRecord[]): Problem[] =>
  repeated(services, (service) => `${fold(service.data.name)}|${place(service)}`).map(
    ({ item, first }) => ({
      slug: 'duplicate-service',
      file: item.file,
      field: 'name',
      label: 'Tên',
      value: item.data.name,
      what: `có thể trùng với ${first.file} (cùng tên, cùng xã)`,
      why: 'Người đọc thấy một nơi hai lần và không biết tin số nào.',
      remedy:
        'Gộp thành một bản ghi. Nếu là hai nơi khác nhau thì ghi tên cho rõ, ví dụ thêm "cơ sở 2".',
    }),
  );

const titled = ({ articles, materials, quizzes }: FoundContent) => [
  ...articles.map(({ file, locale, data }) => ({ file, group: `articles/${locale}`, data })),
  ...materials.map(({ file, data }) => ({ file, group: `materials/${data.language}`, data })),
  ...quizzes.map(({ file, data }) => ({ file, group: 'quizzes', data })),
];

/** Nearly always a file that was saved twice. Two events may well have one name on two days. */
const duplicateTitles = (found: FoundContent): Problem[] =>
  repeated(titled(found), ({ group, data }) => `${group}|${fold(data.title)}`).map(
    ({ item, first }) => ({
      slug: 'duplicate-title',
      file: item.file,
      field: 'title',
      label: 'Tiêu đề',
      value: item.data.title,
      what: `đã là tiêu đề của ${first.file}`,
      why: 'Người đọc thấy hai dòng giống hệt nhau và không biết mở dòng nào.',
      remedy: 'Xóa một trong hai tệp, hoặc đặt tiêu đề khác.',
    }),
  );

/** The same id in two kinds of service, what looks like the same service entered twice, and titles used twice. */
export function checkDuplicates(found: FoundContent): Problem[] {
  const { files, services } = found;
  return [...duplicateIds(files), ...duplicateServices(services), ...duplicateTitles(found)];
}
