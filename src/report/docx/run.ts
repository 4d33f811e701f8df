import { TextRun, type IRunOptions } from 'docx';

/** Letters of one kind. The class also takes a bare text, so that its `bold` would be read as that of a string. */
export const run = (options: IRunOptions): TextRun => new TextRun(options);
