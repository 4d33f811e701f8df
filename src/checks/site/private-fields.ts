import type { Problem } from '../problem.ts';
import type { BuiltFile, BuiltSite } from './built-site.ts';
import { Needles } from './needles.ts';
import { partsAbout } from './parts-about.ts';
import { readingsOf } from './readings.ts';
import { secretsOf, type Secret } from './secrets.ts';

/** The value itself is not repeated: reports of a build are often public. */
const leak = (file: BuiltFile, { file: source, field, label }: Secret): Problem => ({
  slug: PrivateFields.slug,
  file: file.path,
  field,
  ...(label === undefined ? {} : { label }),
  what: `của ${source} bị đưa ra trang`,
  why: 'Ô này chỉ để lưu trong kho; người ngoài đọc được thì lộ ai đã đồng ý giúp và giấy tờ để ở đâu.',
  remedy: 'Bỏ ô này khỏi chỗ dựng ra tệp trên; mọi nơi chỉ được dùng kết quả của publish().',
});

/** Nothing that a schema calls private may be read in any file. */
export class PrivateFields {
  static readonly slug = 'private-field';

  *run({ content, files }: BuiltSite): Generator<Problem> {
    const secrets = secretsOf(content);
    if (secrets.length === 0) return;
    const search = (reach: Secret['reach']) =>
      new Needles(
        secrets
          .filter((secret) => secret.reach === reach)
          .flatMap((secret) => secret.forms.map((text) => ({ text, means: secret }))),
      );
    const anywhere = search('anywhere');
    const near = search('near');
    const owners = new Set(secrets.map(({ record }) => record));

    for (const file of files) {
      const found = new Set(anywhere.in(readingsOf(file)));
      for (const part of partsAbout(content, file))
        if (owners.has(part.record.id))
          for (const secret of near.in(part.texts()))
            if (secret.record === part.record.id) found.add(secret);
      for (const secret of found) yield leak(file, secret);
    }
  }
}
