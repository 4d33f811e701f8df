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

/** The same id in two kinds of service, and what looks like the same service entered twice. */
export function checkDuplicates({ files, services }: FoundContent): Problem[] {
  return [...duplicateIds(files), ...duplicateServices(services)];
}
