/**
 * Spreadsheet programs run a text that begins with = + - or @ as a formula when it comes from CSV, and so do people
 * who save our workbook as CSV. An apostrophe before it keeps it text, and is taken off when the file comes back.
 * Source: OWASP, "CSV Injection".
 */
const risky = /^'*[=+\-@\t\r]/;
const disarmed = /^'+[=+\-@\t\r]/;

export const disarm = (text: string): string => (risky.test(text) ? `'${text}` : text);

export const rearm = (text: string): string => (disarmed.test(text) ? text.slice(1) : text);

/** What can only be a formula: no name, number or sentence begins so. */
export const looksLikeFormula = (text: string): boolean => /^[=@]/.test(text);
