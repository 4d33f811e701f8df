import { z } from 'zod';
import { phonePurposes, spokenLanguages } from '../domain/vocabulary.ts';
import { choice, list, phoneNumber } from './fields.ts';

/** HSDS `phone`: a number, what it is for, and the languages spoken on it. */
export const phoneLine = () =>
  z.strictObject({
    number: phoneNumber('Số điện thoại', 'Viết như người dân bấm, có thể có dấu cách.'),
    purpose: choice('Dùng để', 'Số này trả lời việc gì.', phonePurposes),
    languages: list(
      'Ngôn ngữ trên máy này',
      'Chỉ ghi khi khác với ngôn ngữ chung của nơi này.',
      choice('Ngôn ngữ', 'Ngôn ngữ người trực nói được.', spokenLanguages),
    ).optional(),
  });

export type PhoneLine = z.infer<ReturnType<typeof phoneLine>>;
