/** Parts of addresses for topics and readers. Neutral: an address stays in the history of the phone. */
import type { Reader, Topic } from './campaign-vocabulary.ts';

export const topicSlugs: Readonly<Record<Topic, string>> = {
  recognise: 'nhan-biet',
  help: 'giup-nguoi-khac',
  safety: 'giu-an-toan',
  men: 'nam-gioi',
  equality: 'binh-dang-gioi',
  digital: 'tren-mang',
  work: 'noi-lam-viec',
  school: 'truong-hoc',
  family: 'gia-dinh',
  children: 'tre-em',
  disability: 'nguoi-khuyet-tat',
  law: 'luat-va-quyen',
};

export const readerSlugs: Readonly<Record<Reader, string>> = {
  residents: 'nguoi-dan',
  men: 'nam-gioi',
  youth: 'thanh-nien',
  elders: 'gia-lang',
  learners: 'hoc-sinh',
  teachers: 'thay-co',
  workers: 'nguoi-lao-dong',
  employers: 'nguoi-su-dung-lao-dong',
  survivors: 'nguoi-can-ho-tro',
  'people-who-use-violence': 'nguoi-muon-thay-doi',
  'people-with-disabilities': 'nguoi-khuyet-tat',
  officials: 'can-bo',
  'service-providers': 'nguoi-lam-dich-vu',
};
