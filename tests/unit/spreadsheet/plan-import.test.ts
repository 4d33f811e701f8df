import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../src/spreadsheet/report.ts';
import { loaded, plan, rightRow, tableOf, tableWith, told } from './sheet-support.ts';

const home = {
  'Mức công khai': 'Địa chỉ tin cậy tại nhà riêng',
  Tên: 'Mẫu – Địa chỉ tin cậy số 2',
  Loại: 'Địa chỉ tin cậy ở cộng đồng',
  'Xã, phường nơi đặt trụ sở': 'Xã Bác Ái Đông',
  'Đồng ý bằng văn bản – Ngày đồng ý': '2026-01-05',
  'Đồng ý bằng văn bản – Nơi giữ văn bản': 'Tủ hồ sơ ví dụ',
  'Địa chỉ': null,
} as const;

const shelter = {
  'Mức công khai': 'Nơi hỗ trợ kín',
  Tên: 'Mẫu – Nơi tạm lánh số 2',
  Loại: 'Nơi tạm lánh',
  'Xã, phường nơi đặt trụ sở': null,
  'Địa chỉ': null,
} as const;

describe('an official brings in a list', () => {
  it('a new place gets the file that its name and its openness say', () => {
    const { added, wrong } = plan(tableWith({}));
    expect(wrong).toEqual([]);
    expect(added.map(({ file }) => file)).toEqual([
      'services/public/mau-tram-y-te-bac-ai-dong.yml',
    ]);
    expect(added[0]?.after).toEqual({
      name: 'Mẫu – Trạm Y tế Bác Ái Đông',
      kind: 'health',
      operator: 'Đơn vị mẫu',
      summary: 'Chữa vết thương và ghi lại thương tích.',
      serves: ['women', 'children'],
      languages: ['vi', 'rog'],
      phones: [{ number: '0000 000 100', purpose: 'main' }],
      cost: 'free',
      wheelchair: 'unknown',
      area: { scope: 'communes', communes: ['22801', '22795'] },
      demo: true,
      commune: '22801',
      address: 'Số 0, đường Mẫu',
    });
  });

  it('headings without marks, in another order and decomposed, mean the same', () => {
    const entries = Object.entries(rightRow).toReversed();
    const headings = entries.map(([heading]) => heading.normalize('NFD').toUpperCase());
    const values = entries.map(([, value]) => value.normalize('NFD'));
    expect(plan(tableOf(headings, values)).added[0]?.after).toEqual(
      plan(tableWith({})).added[0]?.after,
    );
  });

  it('a place without coordinates gets none', () => {
    const { added } = plan(tableWith({ 'Vị trí – Vĩ độ': null, 'Vị trí – Kinh độ': null }));
    expect(added[0]?.after).not.toHaveProperty('point');
  });

  it('a decimal comma and a date cell are read as they are meant', () => {
    const { added } = plan(
      tableWith({
        'Vị trí – Vĩ độ': '11,85',
        'Vị trí – Kinh độ': 108.95,
        'Kiểm tra gần nhất – Ngày kiểm tra': new Date('2026-11-02T00:00:00Z'),
        'Kiểm tra gần nhất – Đơn vị kiểm tra': 'Phòng Văn hóa – Xã hội',
        'Kiểm tra gần nhất – Nguồn': 'Gọi điện',
      }),
    );
    expect(added[0]?.after).toMatchObject({
      point: { lat: 11.85, lng: 108.95 },
      verified: { on: '2026-11-02' },
    });
  });

  it('a home and a shelter come in without an address', () => {
    const { added, wrong } = plan(tableWith(home, shelter));
    expect(wrong).toEqual([]);
    expect(added.map(({ file }) => file)).toEqual([
      'services/home/dia-chi-tin-cay-xa-bac-ai-dong-01.yml',
      'services/confidential/tam-lanh-02.yml',
    ]);
  });

  it.each([
    ['home', home],
    ['shelter', shelter],
  ])('an address of a %s is refused, and not repeated', (_name, row) => {
    const result = plan(tableWith({ ...row, 'Địa chỉ': '12 Trần Phú' }));
    expect(result.added).toEqual([]);
    expect(told(result).join('\n')).toContain('cột O (Địa chỉ): phải để trống');
    expect(told(result).join('\n')).not.toContain('Trần Phú');
  });

  it('coordinates of a shelter are refused, and not repeated', () => {
    const result = plan(
      tableWith({ ...shelter, 'Vị trí – Vĩ độ': 11.85123, 'Vị trí – Kinh độ': 108.95321 }),
    );
    expect(result.added).toEqual([]);
    expect(told(result)).toHaveLength(2);
    expect(told(result).join('\n')).not.toMatch(/11\.85|108\.95/);
  });

  it('an address in the words about a shelter is refused', () => {
    const result = plan(
      tableWith({ ...shelter, 'Cách liên hệ, cách đến': 'Đến số 12 đường Trần Phú rồi gọi.' }),
    );
    expect(result.added).toEqual([]);
    expect(result.wrong.map(({ slug }) => slug)).toContain('confidential-text');
  });

  it('a public record cannot be made a hidden one, nor the reverse, by a sheet', () => {
    const result = plan(
      tableOf(['Mã nơi hỗ trợ', 'Mức công khai'], ['tam-lanh-01', 'Nơi hỗ trợ công khai']),
    );
    expect(result.wrong.map(({ slug }) => slug)).toEqual(['moved']);
  });

  it('an old name of a commune is mapped, and said', () => {
    const { added, notes } = plan(
      tableWith({
        'Xã, phường nơi đặt trụ sở': 'Xã Phước Đại, huyện Bác Ái',
        'Khu vực phục vụ – Các xã, phường': 'Xã Phước Đại, huyện Bác Ái',
      }),
    );
    expect(added[0]?.after['commune']).toBe('22801');
    expect(notes).toEqual(['Dòng 2: Xã Phước Đại (Huyện Bác Ái) nay là Xã Bác Ái Đông.']);
  });

  it('a wrong row is left out whole, and the rows beside it come in', () => {
    const result = plan(
      tableWith(
        {},
        { Tên: 'Mẫu – Công an', Loại: 'Công ann', 'Điện thoại 1 – Số điện thoại': 259382266 },
        { Tên: 'Mẫu – Trường học', Loại: 'Trường học' },
      ),
    );
    expect(result.added.map(({ row }) => row)).toEqual([2, 4]);
    expect(result.wrongRows).toBe(1);
    expect(told(result)).toEqual([
      expect.stringContaining(
        'danh-sach.xlsx › dòng 3 › cột C (Loại): "Công ann" không có trong danh sách.\n' +
          '  Trang không hiện được mục này khi ô này còn sai. Có phải là "Công an"? Chọn một trong: ',
      ),
      'danh-sach.xlsx › dòng 3 › cột H (Điện thoại 1 – Số điện thoại): "259382266" có 9 chữ số, ' +
        'không đúng dạng số điện thoại nào ở Việt Nam.\n' +
        '  Người cần giúp gọi số này sẽ không gặp ai. Ghi đủ số: 10 chữ số (di động) hoặc 11 chữ số ' +
        '(cố định) bắt đầu bằng 0, hoặc một đầu số như "113", "1900 969 680".',
    ]);
  });

  it('what is wrong in every row is told once, with its rows', () => {
    const wrong = { Loại: 'Công ann' };
    const result = plan(tableWith(...Array.from({ length: 11 }, () => wrong)));
    const told = formatPlan('a.xlsx', result, loaded().communes);
    expect(told).toContain(
      'a.xlsx › dòng 2, 3, 4, 5, 6, 7, 8, 9 và 3 dòng nữa › cột C (Loại): "Công ann" không có',
    );
    expect(told.match(/Công ann/g)).toHaveLength(1);
  });

  it('a column that the sheet has not got is named as in the template, its choices in words', () => {
    const table = tableWith({});
    const kept = table.headings.map((heading) => heading !== 'Điện thoại 1 – Dùng để');
    const cut = <T>(list: readonly T[]): T[] => list.filter((_, n) => kept[n]);
    const result = plan({
      ...table,
      headings: cut(table.headings),
      rows: table.rows.map((row) => ({ ...row, cells: cut(row.cells) })),
    });
    expect(told(result)[0]).toContain(
      'dòng 2: cột "Điện thoại 1 – Dùng để" còn thiếu.\n' +
        '  Trang không hiện được mục này khi ô này còn sai. Chọn một trong: Số chung; Trực khẩn cấp;',
    );
  });

  it('a number cell that lost its first zero is told so', () => {
    const [message] = told(plan(tableWith({ 'Điện thoại 1 – Số điện thoại': 2583822660 })));
    expect(message).toContain('là ô kiểu số nên mất chữ số 0 ở đầu');
    expect(message).toContain('02583822660');
  });

  it.each([
    ['Tên', null, 'còn thiếu'],
    ['Mức công khai', 'Bí mật', 'không có trong danh sách'],
    ['Mức công khai', null, 'còn thiếu cột "Mức công khai"'],
    [
      'Xã, phường nơi đặt trụ sở',
      'Xã Không Có',
      'không phải tên hay mã của xã, phường nào của tỉnh',
    ],
    ['Địa chỉ', '#REF!', 'là ô báo lỗi của bảng tính'],
    ['Giới thiệu', '=HYPERLINK("http://x")', 'bắt đầu như một công thức'],
    ['Kiểm tra gần nhất – Ngày kiểm tra', '31/02/2026', 'không'],
    ['Giờ mở cửa – Giờ trong tuần', 'giờ hành chính', 'không phải giờ mở cửa ở dạng đọc được'],
    ['Điện thoại 1 – Dùng để', null, 'còn thiếu'],
    ['Phục vụ ai', 'Phụ nữ; Phụ nữ', 'có giá trị lặp lại'],
    ['Trang mạng', 'http://vi-du.vn', 'https'],
  ])('"%s" as %j is refused at its cell', (heading, value, reason) => {
    const result = plan(tableWith({ [heading]: value }));
    expect(result.added).toEqual([]);
    const messages = told(result).join('\n');
    expect(messages).toContain(`(${heading})`);
    expect(messages).toContain(reason);
  });

  it('a formula is refused even where its result would do', () => {
    const table = tableWith({});
    const [row] = table.rows;
    const formula = { value: 'Mẫu – Tên tính ra', formula: true as const };
    const cells = row!.cells.map((cell, n) => (table.headings[n] === 'Tên' ? formula : cell));
    const result = plan({ ...table, rows: [{ ...row!, cells }] });
    expect(result.wrong.map(({ slug }) => slug)).toEqual(['formula']);
  });

  it('a day of tomorrow is refused', () => {
    const result = plan(
      tableWith({
        'Kiểm tra gần nhất – Ngày kiểm tra': '24/11/2026',
        'Kiểm tra gần nhất – Đơn vị kiểm tra': 'Phòng',
        'Kiểm tra gần nhất – Nguồn': 'Gọi điện',
      }),
    );
    expect(told(result)[0]).toContain('là ngày chưa tới');
  });

  it('two rows that are one place are told apart', () => {
    const result = plan(tableWith({}, {}));
    expect(result.added).toHaveLength(1);
    expect(result.wrong.map(({ slug, row }) => [slug, row])).toEqual([['row-twice', 3]]);
  });

  it('the same name in another commune is another place', () => {
    const { added, wrong } = plan(
      tableWith({}, { 'Xã, phường nơi đặt trụ sở': 'Xã Bác Ái', 'Địa chỉ': 'Số 2, đường Mẫu' }),
    );
    expect(wrong).toEqual([]);
    expect(added.map(({ id }) => id)).toEqual([
      'mau-tram-y-te-bac-ai-dong',
      'mau-tram-y-te-bac-ai-dong-xa-bac-ai',
    ]);
  });

  it('a hidden row is not read', () => {
    const table = tableWith({});
    const result = plan({ ...table, rows: table.rows.map((row) => ({ ...row, hidden: true })) });
    expect(result.wrong.map(({ slug }) => slug)).toEqual(['hidden-row']);
  });

  it('a column that is nearly known stops the import; one that is unlike any is named', () => {
    expect(() => plan(tableWith({ 'Địa chi': 'x' }))).not.toThrow('Địa chỉ');
    expect(() => plan(tableOf(['Tên', 'Đia chỉi'], ['x', 'y']))).toThrow(
      'không phải cột nào của danh sách',
    );
    expect(plan(tableWith({ STT: 1 })).notes).toEqual(['Cột không đọc: STT (Q).']);
  });
});

describe('an official corrects what is there', () => {
  const id = 'ubnd-phan-rang';

  it('only what the sheet says otherwise changes', () => {
    const result = plan(
      tableOf(
        ['Mã nơi hỗ trợ', 'Chi phí', 'Tên', 'Điện thoại 1 – Số điện thoại'],
        [id, 'Có thu phí', 'Mẫu – Ủy ban nhân dân Phường Phan Rang', '0000 000 009'],
      ),
    );
    const [record] = result.changed;
    expect(record?.changed.map(({ title }) => title)).toEqual([
      'Điện thoại 1 – Số điện thoại',
      'Chi phí',
    ]);
    expect(record?.after).toEqual({
      ...record?.before,
      phones: [{ number: '0000 000 009', purpose: 'main' }],
      cost: 'paid',
    });
  });

  it('an empty cell empties its field, and the report says so', () => {
    const content = loaded();
    const result = plan(
      tableOf(['Mã nơi hỗ trợ', 'Vị trí – Vĩ độ', 'Vị trí – Kinh độ'], [id, null, null]),
      content,
    );
    expect(result.changed[0]?.after).not.toHaveProperty('point');
    expect(formatPlan('a.xlsx', result, content.communes)).toContain(
      'Vị trí – Vĩ độ: "11.5678" → trống',
    );
  });

  it('a second number is added beside the first', () => {
    const result = plan(
      tableOf(
        ['Mã nơi hỗ trợ', 'Điện thoại 2 – Số điện thoại', 'Điện thoại 2 – Dùng để'],
        [id, '0000 000 010', 'Tư vấn'],
      ),
    );
    expect(result.changed[0]?.after['phones']).toEqual([
      { number: '0000 000 001', purpose: 'main' },
      { number: '0000 000 010', purpose: 'counselling' },
    ]);
  });

  it('a record that the sheet does not have stays', () => {
    const result = plan(tableOf(['Mã nơi hỗ trợ', 'Tên'], [id, 'Mẫu – Tên mới']));
    expect(result.changed.map((record) => record.id)).toEqual([id]);
  });

  it('private words of a home are not printed', () => {
    const content = loaded();
    const result = plan(
      tableOf(['Mã nơi hỗ trợ', 'Nơi giữ văn bản'], ['dia-chi-01', 'Tủ hồ sơ bí mật']),
      content,
    );
    expect(result.changed).toHaveLength(1);
    expect(formatPlan('a.xlsx', result, content.communes)).not.toContain('bí mật');
  });
});
