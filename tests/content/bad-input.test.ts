import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/check-content.ts';
import { formatReport } from '../../src/checks/problem.ts';
import { contentWith, fixtures, messages, today } from './overlay.ts';

const root = join(import.meta.dirname, '../..');

describe('content without a fault', () => {
  it('is handed on whole, typed and with the id of every record', () => {
    const { content, problems } = checkContent(contentWith(), { today });
    expect(problems).toEqual([]);
    expect(content?.settings.provinces).toEqual(['56']);
    expect(content?.hotlines.map(({ id }) => id)).toEqual(['111', '113']);
    expect(content?.services.map(({ id, visibility }) => `${visibility}/${id}`)).toEqual([
      'public/ubnd-phan-rang',
      'home/dia-chi-01',
      'confidential/tam-lanh-01',
    ]);
    expect(content?.pages.map(({ locale, id }) => `${locale}/${id}`)).toEqual([
      'en/an-toan',
      'vi/an-toan',
    ]);
    expect(content?.pages[1]?.body.trim()).toMatch(/^Gọi \[113\]/);
  });

  it('may have Windows line ends, decomposed letters and an empty folder kept for Git', () => {
    const folder = contentWith();
    const page =
      '---\r\ntitle: An toàn\r\nsummary: Đọc trước.\r\norder: 2\r\n---\r\n\r\nMột dòng.\r\n';
    writeFileSync(join(folder, 'pages/vi/them.md'), page.normalize('NFD'));
    mkdirSync(join(folder, 'pages/rog'));
    writeFileSync(join(folder, 'pages/rog/.gitkeep'), '');
    const { content, problems } = checkContent(folder, { today });
    expect(problems).toEqual([]);
    const added = content?.pages.find(({ id }) => id === 'them');
    expect(added?.data.title).toBe('An toàn'.normalize('NFC'));
  });

  it('is what this repository has', () => {
    // Records are checked on days to come, so their days are no matter of this test.
    const { problems } = checkContent(join(root, 'content'), { today: '9999-12-31' });
    expect(formatReport(problems)).toBe('');
  });
});

describe('a folder that no repository should hold', () => {
  it('has a 5 MB file', () => {
    const folder = contentWith();
    writeFileSync(join(folder, 'hotlines/114.yml'), 'name: '.padEnd(5_000_000, 'x'));
    expect(messages(folder)).toEqual([
      `content/hotlines/114.yml: nặng 5,0 MB, nhiều hơn 1 MB.
  Một trang chữ chỉ vài nghìn chữ; tệp lớn thường là ảnh hay bảng tính lưu nhầm, và trang sẽ nặng với máy yếu. Kiểm tra xem có lưu nhầm tệp không, rồi chia nhỏ hoặc xóa đi.`,
    ]);
  });

  it.each([
    ['to a file outside', '/etc/hostname'],
    ['to a folder outside', '/etc'],
    ['to nothing', '../../../khong-co.yml'],
  ])('has a symbolic link %s of content/', (_, target) => {
    const folder = contentWith();
    symlinkSync(target, join(folder, 'hotlines/114.yml'));
    expect(messages(folder)).toEqual([
      `content/hotlines/114.yml: là một lối tắt (symbolic link) dẫn ra ngoài thư mục content/.
  Một tệp của máy dựng trang, kể cả tệp bí mật, có thể bị đưa lên mạng. Xóa lối tắt rồi chép tệp thật vào đây.`,
    ]);
  });

  it('has a symbolic link to another record', () => {
    const folder = contentWith();
    symlinkSync('113.yml', join(folder, 'hotlines/114.yml'));
    expect(messages(folder)).toEqual([
      `content/hotlines/114.yml: là một lối tắt (symbolic link).
  Trên máy khác lối tắt không mở được, nên thông tin sẽ mất khỏi trang. Xóa lối tắt rồi chép tệp thật vào đây.`,
    ]);
  });

  it('has a pipe, which would keep a reader waiting for ever', () => {
    const folder = contentWith();
    execFileSync('mkfifo', [join(folder, 'hotlines/114.yml')]);
    expect(messages(folder)).toEqual([
      `content/hotlines/114.yml: không phải một tệp thường.
  Đọc nó có thể làm việc dựng trang đứng mãi. Xóa nó khỏi thư mục.`,
    ]);
  });

  const encoding =
    'Chữ tiếng Việt sẽ hiện thành ký tự lạ, người đọc không hiểu. Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8 (không BOM).';

  it.each([
    [
      'in an old encoding',
      Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xd4, 0xff]),
      `content/hotlines/113.yml: không lưu bằng bảng mã UTF-8.\n  ${encoding}`,
    ],
    [
      'with a byte order mark',
      Buffer.from('\uFEFFname: x'),
      `content/hotlines/113.yml › dòng 1: bắt đầu bằng một dấu ẩn (BOM).\n  ${encoding}`,
    ],
    [
      'with NUL bytes',
      Buffer.from('number: "113"\nname: C\0\0'),
      `content/hotlines/113.yml › dòng 2: có ký tự rỗng (NUL), thường do tệp hỏng hay không phải tệp chữ.\n  ${encoding}`,
    ],
  ])('has a file %s', (_, bytes, expected) => {
    const folder = contentWith();
    writeFileSync(join(folder, 'hotlines/113.yml'), bytes);
    expect(messages(folder)).toEqual([expected]);
  });

  it('has a file made to exhaust the reader', () => {
    const folder = contentWith();
    writeFileSync(join(folder, 'hotlines/113.yml'), `name: ${'['.repeat(100_000)}`);
    expect(messages(folder)[0]).toMatch(
      /^content\/hotlines\/113\.yml › dòng 1: lồng quá nhiều cấp\.\n/,
    );
  });

  it('has a key that JavaScript keeps for itself', () => {
    const folder = contentWith();
    writeFileSync(
      join(folder, 'hotlines/113.yml'),
      "number: '113'\nname: Công an\nwhen: Khi nguy hiểm.\nrole: emergency\norder: 1\nsource: Bộ Công an\nen: { name: Police, when: Now. }\n__proto__: { free: true }\n",
    );
    expect(messages(folder)).toEqual([
      `content/hotlines/113.yml › __proto__: không phải ô nào của mục này.
  Điều ghi trong ô lạ không hiện ở đâu cả. Xóa dòng này, hoặc dùng một trong các ô: number, display, name, when, note, role, order, firstScreen, free, always, charged, source, verified, en.`,
    ]);
  });

  it('has no settings', () => {
    const folder = contentWith();
    rmSync(join(folder, 'settings/site.yml'));
    expect(messages(folder)).toEqual([
      `content/settings/site.yml: còn thiếu.
  Trang không biết mình là của tỉnh nào và nút thoát nhanh dẫn đi đâu. Chép lại tệp cài đặt từ bản mẫu của dự án.`,
    ]);
  });

  it('is not there', () => {
    expect(messages(join(fixtures, 'khong-co'))).toEqual([
      `content/: không có hoặc không phải một thư mục.
  Không có nội dung thì không dựng được trang. Chạy lệnh ở thư mục gốc của dự án, hoặc chỉ đúng thư mục nội dung.`,
    ]);
  });
});

describe('an editor with several faults at once', () => {
  it('is told all of them in one report, by file', () => {
    const folder = contentWith(
      'wrong-phone',
      'missing-name',
      'script-in-page',
      'address-in-confidential-text',
    );
    const { content, problems } = checkContent(folder, { today });
    expect(content).toBeUndefined();
    expect(problems.map(({ slug }) => slug).toSorted()).toEqual([
      'confidential-text',
      'missing',
      'raw-html',
      'raw-html',
      'rule',
    ]);
    const report = formatReport(problems);
    expect(report).toMatch(/^5 lỗi trong 4 tệp cần sửa:\n\ncontent\/hotlines\/113\.yml › number/);
    const files = [...report.matchAll(/^content\/[^\s:]+/gm)].map(String);
    expect(files).toEqual(files.toSorted());
  });

  it('is told of an address also when the record has another fault', () => {
    const folder = contentWith('address-in-confidential-text');
    const file = join(folder, 'services/confidential/tam-lanh-01.yml');
    writeFileSync(file, 'howToReach: Đến số 12 đường Trần Phú.\nnot-a-field: 1\n');
    const slugs = checkContent(folder, { today }).problems.map(({ slug }) => slug);
    expect(slugs).toContain('confidential-text');
    expect(slugs).toContain('unknown-key');
    expect(slugs).toContain('missing');
  });

  it('is not told that a translation has no original when the original only has a fault', () => {
    const told = messages(contentWith('front-matter-not-closed'));
    expect(told).toHaveLength(1);
  });

  it('never reads a word of English from the validator', () => {
    const folder = contentWith(
      'unknown-area-scope',
      'hours-as-a-sentence',
      'order-too-high',
      'half-a-point',
    );
    expect(messages(folder).join('\n')).not.toMatch(
      /invalid|expected|received|must|too (?:small|big)/i,
    );
  });

  it('does not read the private part of a record in the report', () => {
    const folder = contentWith();
    const file = 'services/home/dia-chi-01.yml';
    writeFileSync(join(folder, file), "consent: { on: '2026-13-01', recordedBy: '' }\n");
    const told = messages(folder).filter((message) => message.includes('consent'));
    expect(told).toHaveLength(2);
    expect(told.join('\n')).not.toContain('2026-13-01');
  });
});

describe('a file damaged in any way', () => {
  const files = [
    'settings/site.yml',
    'hotlines/113.yml',
    'services/public/ubnd-phan-rang.yml',
    'services/confidential/tam-lanh-01.yml',
    'pages/vi/an-toan.md',
  ];
  const scraps = [
    '\n',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    '}',
    '&a ',
    '*a',
    '!',
    '#',
    '\t',
    'null',
    '~',
    '? ',
    '|',
    '---\n',
    '__proto__: 1\n',
    '<<: ',
    '%',
    '\0',
  ];
  const damage = fc.array(fc.tuple(fc.nat(700), fc.constantFrom(...scraps), fc.nat(8)), {
    minLength: 1,
    maxLength: 4,
  });

  it('is reported or still right, and never ends the check', () => {
    const folder = contentWith();
    fc.assert(
      fc.property(fc.constantFrom(...files), damage, (name, edits) => {
        const file = join(folder, name);
        const whole = readFileSync(file, 'utf8');
        const damaged = edits.reduce((text, [at, scrap, dropped]) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + scrap + text.slice(from + dropped);
        }, whole);
        writeFileSync(file, damaged);
        const { content, problems } = checkContent(folder, { today });
        writeFileSync(file, whole);
        expect(content === undefined).toBe(problems.length > 0);
        expect(formatReport(problems)).not.toMatch(/invalid|expected|\bundefined\b|\[object/i);
      }),
      { numRuns: 200 },
    );
  });
});

describe('npm run check:content', () => {
  const runOn = (day: string | undefined, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/tools/check-content.ts'), ...args], {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, ...(day === undefined ? {} : { DIEM_TUA_TODAY: day }) },
    });
  const run = (...args: string[]) => runOn(undefined, ...args);

  it('counts what it found when all is well', () => {
    const { status, stdout, stderr } = run(contentWith());
    expect(stdout).toMatch(
      /: không có lỗi\. 3 nơi hỗ trợ, 2 đường dây nóng, 2 trang viết, .+\.\n$/,
    );
    expect(run().stdout, 'the content of this project').toMatch(
      /(?: [1-9]\d* (?:bài viết|tài liệu|bài thi tìm hiểu|sự kiện|tháng, ngày hành động|kế hoạch năm),){6}/,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('reports on the error stream and fails when something is wrong', () => {
    const { status, stdout, stderr } = run(contentWith('wrong-phone'));
    expect(stderr).toMatch(
      /^1 lỗi trong 1 tệp cần sửa:\n\ncontent\/hotlines\/113\.yml › number \(Số\): "0259 38" /,
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('judges dates by the day of the build, as everything else does', () => {
    const folder = contentWith('day-in-the-future');
    expect(runOn('2026-11-15', folder).stderr).toContain('hôm nay là 2026-11-15');
    expect(runOn('2999-01-01', folder).status).toBe(0);
  });

  it('explains itself, and refuses what it does not know', () => {
    expect(run('--help').stdout).toContain('npm run check:content -- THU-MUC');
    expect(run('--khong-co').status).toBe(2);
  });
});
