/** The sheets of a workbook that this program writes. */
export const tableSheet = 'Nơi hỗ trợ';
export const guideSheet = 'Hướng dẫn';
export const listsSheet = 'Danh mục';

/** They explain or feed the drop-downs, and are never read as data. */
export const helpSheets: ReadonlySet<string> = new Set([guideSheet, listsSheet]);
