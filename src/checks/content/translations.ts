import { collections } from '../../schemas/collections.ts';
import type { Problem } from '../problem.ts';
import type { FoundContent } from './content.ts';

/** Every translated page stands beside the Vietnamese page that it translates. */
export function checkTranslations({ files }: FoundContent): Problem[] {
  const written = files.filter(({ locale }) => locale !== undefined);
  const originals = new Set(
    written
      .filter(({ locale }) => locale === 'vi')
      .map(({ collection, id }) => `${collection}/${id}`),
  );
  return written
    .filter(
      ({ locale, collection, id }) => locale !== 'vi' && !originals.has(`${collection}/${id}`),
    )
    .map(({ file, collection, id }) => ({
      slug: 'no-original',
      file,
      what: 'không có bài tiếng Việt cùng tên',
      why: 'Bản dịch không có bản gốc thì không ai đối chiếu được, và nút đổi ngôn ngữ dẫn đến trang trống.',
      remedy: `Viết bài content/${collections[collection].folder}/vi/${id}.md, hoặc đổi tên tệp này cho trùng với bài gốc.`,
    }));
}
