import type { DeskPage } from './desk-page.ts';

export interface ServiceWords {
  readonly name: string;
  readonly kind: string;
  readonly operator: string;
  readonly summary: string;
}

/** What the forms of all services ask for, but for the number. */
export async function fillInService(desk: DeskPage, words: ServiceWords): Promise<void> {
  await desk.write('Tên', words.name);
  await desk.choose('Loại', words.kind);
  await desk.write('Đơn vị phụ trách', words.operator);
  await desk.write('Giới thiệu', words.summary);
  await desk.choose('Phục vụ ai', 'Phụ nữ');
  await desk.choose('Ngôn ngữ', 'Tiếng Việt');
  await desk.choose('Chi phí', 'Miễn phí');
  await desk.choose('Lối cho xe lăn', 'Chưa rõ lối cho xe lăn');
  await desk.choose('Phạm vi', 'Cả tỉnh');
  await desk.add('điện thoại');
  await desk.choose('Dùng để', 'Số chung');
}

/** What only a place that anyone may visit has. */
export async function fillInPlace(desk: DeskPage, address: string): Promise<void> {
  await desk.choose('Xã, phường nơi đặt trụ sở', 'Xã Bác Ái Đông');
  await desk.write('Địa chỉ', address);
}

/** Saves what the form must refuse, and waits until it says why. */
export async function saveRefused(desk: DeskPage): Promise<void> {
  await desk.saveButton.click();
  await desk.seen(desk.refusal);
}

export async function backToForm(desk: DeskPage): Promise<void> {
  await desk.page.getByRole('button', { name: 'Quay lại sửa' }).click();
}
