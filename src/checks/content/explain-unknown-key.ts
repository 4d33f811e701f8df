import { fold } from '../../text/fold.ts';
import type { Problem } from '../problem.ts';
import type { Issue, IssueContext } from './explanation.ts';
import { nearest } from './nearest.ts';
import { fieldPath, fieldsAt, fieldsOf, wordsOf } from './schema-walk.ts';

type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>;

/** Parts of a key (marks and separators removed) that tell where a place is. */
const placeParts =
  /address|diachi|toado|vitri|location|coord|latitude|longitude|sonha|bando|gps|geo|plus|khupho|todanpho|streetview|directions|chiduong/;
/** Whole keys that do. */
const placeKeys =
  /^(?:lat|lng|lon|long|map|maps|point|pin|marker|street|road|duong|pho|hem|ngo|thon|lang|ap|ban|xom|village|hamlet|house|nha|noi|place|where|odau|landmark|x|y)$/;
const areaKeys = /^(?:commune|communes|xa|phuong|ward|district)$/;

const isPlaceKey = (key: string): boolean => {
  const plain = fold(key).replaceAll(/[^a-z]/g, '');
  return placeParts.test(plain) || placeKeys.test(plain);
};

const isAreaKey = (key: string): boolean => areaKeys.test(fold(key).replaceAll(/[^a-z]/g, ''));

const secretWhy =
  'Địa chỉ nơi tạm lánh phải giữ kín (Luật 13/2022/QH15, Điều 9): lộ ra thì người gây hại tìm được đến nơi.';

/** The value of such a key is never repeated: a build's report may be read by many. */
function secretProblem(
  key: string,
  secret: 'home' | 'confidential',
): Pick<Problem, 'slug' | 'what' | 'why' | 'remedy'> | undefined {
  if (secret === 'home' && isPlaceKey(key))
    return {
      slug: 'secret-place',
      what: 'không được có trong bản ghi nhà riêng',
      why: 'Địa chỉ nhà riêng phải giữ kín: lộ ra thì người gây hại tìm đến cả chủ nhà lẫn người được giúp.',
      remedy: 'Xóa dòng này. Nhà riêng chỉ ghi xã, phường và số điện thoại.',
    };
  if (secret === 'confidential' && (isPlaceKey(key) || isAreaKey(key)))
    return {
      slug: 'secret-place',
      what: 'không được có trong bản ghi kín',
      why: secretWhy,
      remedy: 'Xóa dòng này. Nơi kín chỉ ghi số điện thoại, khu vực phục vụ và cách liên hệ.',
    };
  return undefined;
}

/** One problem for each key that no field has. */
export function explainUnknownKeys(issue: UnknownKeys, context: IssueContext): Problem[] {
  const { file, schema, secret } = context;
  const known = new Map(fieldsAt(schema, issue.path).flatMap((field) => [...fieldsOf(field)]));
  return issue.keys.map((key): Problem => {
    const field = fieldPath([...issue.path, key]);
    const special = secret === undefined ? undefined : secretProblem(key, secret);
    if (special) return { file, field, ...special };

    if (known.has(key))
      return {
        slug: 'keys-exclude',
        file,
        field,
        what: 'không ghi cùng lúc với các ô còn lại của nhóm này',
        why: 'Trang không biết tin ô nào.',
        remedy: 'Chỉ giữ một cách ghi, xóa ô kia.',
      };
    const byLabel = [...known].find(
      ([, candidate]) => fold(wordsOf(candidate).label ?? '') === fold(key),
    );
    const meant = byLabel?.[0] ?? nearest(key, known.keys());
    const label = meant === undefined ? undefined : wordsOf(known.get(meant) ?? schema).label;
    const all = [...known.keys()].join(', ');
    return {
      slug: 'unknown-key',
      file,
      field,
      what: 'không phải ô nào của mục này',
      why: 'Điều ghi trong ô lạ không hiện ở đâu cả.',
      remedy:
        meant === undefined
          ? `Xóa dòng này, hoặc dùng một trong các ô: ${all}.`
          : `Có phải là "${meant}"${label === undefined ? '' : ` (${label})`}?`,
    };
  });
}
