/**
 * What a screen reader is given on the main journeys: names, roles, order. Each picture holds what a listener must
 * meet, in the order in which she meets it; what stands between may change.
 */
import { expect, test } from '@playwright/test';
import { testDay } from '../config/paths.ts';
import { FinderPage } from '../e2e/find-help/finder-page.ts';
import { patience, SearchPage } from '../e2e/search-the-site/search-page.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(`${testDay}T09:00:00+07:00`));

const numbers = `
    - list "Gọi ngay":
      - listitem:
        - link /^113 Gọi Đang bị đánh hoặc bị đe dọa/
      - listitem:
        - link /^111 Gọi Trẻ em cần được bảo vệ/
      - listitem:
        - link /^1900 969 680 Gọi Cần tư vấn hoặc một nơi tạm lánh/`;

test('the first page: the way out, then the numbers, then the field', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- link "Đến nội dung chính"
- link "Thoát nhanh"
- banner:
  - link "Điểm Tựa, Trang đầu"
  - link "Tìm kiếm"
  - list "Ngôn ngữ":
    - listitem:
      - link "EN English"
- main:
    - heading "Bạn không phải chịu một mình" [level=1]${numbers}
    - combobox "Bạn đang ở đâu?"
    - paragraph:
      - link "Chọn xã, phường trong danh sách"
    - region "Trang này dành cho ai":
      - heading "Trang này dành cho ai" [level=2]
- contentinfo:
  - paragraph: Trang này không gửi đi điều gì về bạn, và chỉ lưu trên máy khi bạn yêu cầu.`);
});

test('a commune: numbers, who must take a report, what is near with its hours', async ({
  page,
}) => {
  await page.goto('/tim-ho-tro/bac-ai-dong/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- link "Thoát nhanh"
- main:
    - navigation "Bạn đang ở":
      - list:
        - listitem:
          - link "Trang đầu"
        - listitem:
          - link "Tìm hỗ trợ"
    - heading "Xã Bác Ái Đông" [level=1]${numbers}
    - region "Những nơi phải nhận tin báo của bạn":
      - list:
        - listitem: /Ủy ban nhân dân xã Bác Ái Đông/
        - listitem: /Công an gần nhất/
    - region "Nơi hỗ trợ gần nhất":
      - list:
        - listitem:
          - article:
            - paragraph: Ủy ban nhân dân cấp xã ngay tại xã
            - heading "Mẫu – Ủy ban nhân dân xã Bác Ái Đông Mẫu" [level=3]
            - paragraph: Đang mở cửa, đến 11:30
            - list:
              - listitem: 0000 000 009 không gọi được
            - paragraph: Kiểm tra 02/10/2026
    - button "In trang này"`);
});

test('the same in English', async ({ page }) => {
  await page.goto('/en/tim-ho-tro/bac-ai-dong/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- link "Skip to the main content"
- link "Quick exit"
- main:
    - heading /Bác Ái Đông/ [level=1]
    - list "Call now":
      - listitem:
        - link /^113 /`);
});

test('the numbers: each is a link that is its number, under what it is for', async ({ page }) => {
  await page.goto('/goi-ngay/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
  - heading "Gọi ngay" [level=1]
  - list:
    - listitem:
      - paragraph: Khẩn cấp
      - link "113"
      - heading "Đang bị đánh hoặc bị đe dọa" [level=2]
      - paragraph: Miễn phí
    - listitem:
      - link "111"
      - heading "Trẻ em cần được bảo vệ" [level=2]`);
});

test('the finder: what was found is counted aloud, and each place is an article', async ({
  page,
}) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.choosePlace('phuoc dai bac ai');
  await finder.openFilters();
  await expect(finder.region).toMatchAriaSnapshot(`
- region "Kết quả":
  - group:
    - group "Lọc kết quả":
      - combobox "Loại hỗ trợ"
      - combobox "Nói tiếng"
      - checkbox "Đang mở cửa"
  - heading "Nơi hỗ trợ cho xã Bác Ái Đông" [level=2]
  - status: /^Có \\d+ nơi hỗ trợ/
  - list:
    - listitem:
      - article:
        - heading /^Mẫu – Địa chỉ tin cậy Bác Ái Đông/ [level=3]`);
});

test('the search: the box, how many pages, the pages', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.fill('luật sư miễn phí');
  await search.expectFirst('Trợ giúp pháp lý miễn phí');
  await expect(search.status).toContainText(/\d+ trang/, patience);
  await expect(page.locator('site-search')).toMatchAriaSnapshot(`
- search:
  - searchbox "${search.words.label}"
- status: /\\d+ trang/
- list "${search.words.results}":
  - listitem:
    - heading "Trợ giúp pháp lý miễn phí" [level=2]:
      - link "Trợ giúp pháp lý miễn phí"`);
});

test('an article: path, text, then the numbers', async ({ page }) => {
  await page.goto('/bai-viet/giup-mot-nguoi-ban/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
    - navigation "Bạn đang ở"
    - article:
      - heading "Khi một người bạn kể với bạn" [level=1]
      - heading "Ba câu nên nói" [level=2]
      - heading "Cần nói chuyện với ai đó?" [level=2]${numbers.replaceAll('\n', '\n  ')}
      - heading "Nguồn" [level=2]
    - heading "Chia sẻ" [level=2]
    - navigation "Bài trước và sau"`);
});

test('a poster: what it is, what each file is and how large, what it says', async ({ page }) => {
  await page.goto('/tai-lieu/ap-phich-noi-voi-mot-nguoi-lon/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
    - heading "Chọn một người lớn bạn tin" [level=1]
    - heading "Tải về" [level=2]
    - list:
      - listitem:
        - link /^Bản in khổ A4 PDF · \\d+ kB · 1 trang/
    - heading "Nội dung" [level=2]
    - button "In trang này"
    - term: Giấy phép${numbers}`);
});

test('quiet mode: what it does, its button, and then where the way back is', async ({ page }) => {
  await page.goto('/an-toan/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
  - article:
    - heading "An toàn khi dùng trang này" [level=1]
    - region "Chế độ kín đáo":
      - heading "Chế độ kín đáo" [level=2]
      - paragraph: /^Khi bật, mỗi trang bạn mở ở đây thế chỗ trang trước/
      - button "Bật chế độ kín đáo"`);
  await page.getByRole('button', { name: 'Bật chế độ kín đáo' }).click();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- link "Thoát nhanh"
- navigation "Đang bật chế độ kín đáo.":
  - button "Tắt"
- banner
- main`);
});
