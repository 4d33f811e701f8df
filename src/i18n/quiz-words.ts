/** The sentences of the quizzes. The questions are in the language of their record. */
import type { PublishedLocale } from './locales.ts';

export interface QuizWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly vietnameseOnly: string;
  readonly none: string;
  readonly questions: string;
  readonly howTo: string;
  readonly question: string;
  readonly showAnswer: string;
  readonly answer: string;
  readonly source: string;
  readonly progress: string;
  readonly missing: string;
  readonly finish: string;
  readonly result: string;
  readonly points: string;
  readonly levels: Readonly<Record<'sure' | 'fair' | 'again', string>>;
  readonly name: string;
  readonly nameHint: string;
  readonly print: string;
  readonly again: string;
  readonly right: string;
  readonly wrong: string;
  readonly noAnswer: string;
  readonly yours: string;
  readonly correct: string;
  readonly others: string;
  readonly done: string;
}

const vi: QuizWords = {
  title: 'Thi tìm hiểu',
  description: 'Câu hỏi có lời giải về quyền, sự an toàn và cách giúp nhau.',
  lead: 'Làm một mình, làm ở lớp, hay làm giờ nghỉ giữa ca. Câu trả lời chỉ ở trên máy này: không lưu, không gửi đi đâu.',
  vietnameseOnly: '',
  none: 'Chưa có bộ câu hỏi nào.',
  questions: '{count} câu hỏi',
  howTo: 'Chọn một câu trả lời cho mỗi câu hỏi. Câu trả lời không được lưu và không gửi đi đâu.',
  question: 'Câu {number}/{all}',
  showAnswer: 'Xem đáp án',
  answer: 'Đáp án:',
  source: 'Nguồn:',
  progress: 'Đã trả lời {count}/{all} câu.',
  missing: 'Còn {count} câu chưa trả lời: câu {list}. Bấm lần nữa để xem kết quả luôn.',
  finish: 'Xem kết quả',
  result: 'Kết quả',
  points: '{right}/{all} câu đúng',
  levels: {
    sure: 'Bạn nắm rất chắc. Hãy kể lại cho một người nữa.',
    fair: 'Khá rồi! Đọc phần giải thích của những câu chưa đúng nhé.',
    again: 'Đọc phần giải thích rồi thử lại. Ai cũng bắt đầu từ chỗ chưa biết.',
  },
  name: 'Tên của bạn',
  nameHint: 'Không bắt buộc. Chỉ để in lên tờ kết quả, không lưu.',
  print: 'In tờ kết quả',
  again: 'Làm lại',
  right: 'Đúng',
  wrong: 'Chưa đúng',
  noAnswer: 'Chưa trả lời',
  yours: 'Bạn chọn',
  correct: 'Đáp án đúng',
  others: 'Bộ câu hỏi khác',
  done: 'Ngày làm: {day}',
};

const en: QuizWords = {
  title: 'Quizzes',
  description: 'Questions with answers about rights, safety and helping each other.',
  lead: 'For one person, a class or a break between shifts. Answers stay on this device: nothing is kept or sent.',
  vietnameseOnly: 'The questions are in Vietnamese.',
  none: 'There is no quiz yet.',
  questions: '{count} questions',
  howTo: 'Choose one answer for each question. Answers are neither kept nor sent.',
  question: 'Question {number}/{all}',
  showAnswer: 'Show the answer',
  answer: 'Answer:',
  source: 'Source:',
  progress: '{count} of {all} answered.',
  missing:
    '{count} questions have no answer yet: {list}. Press again to see the result all the same.',
  finish: 'Show the result',
  result: 'Result',
  points: '{right} of {all} right',
  levels: {
    sure: 'You know this well. Tell one more person.',
    fair: 'Well done! Read the explanations of the others.',
    again: 'Read the explanations and try again. Everybody starts by not knowing.',
  },
  name: 'Your name',
  nameHint: 'If you like. Only for the printed sheet; it is not kept.',
  print: 'Print the result',
  again: 'Start again',
  right: 'Right',
  wrong: 'Not right',
  noAnswer: 'No answer',
  yours: 'Your choice',
  correct: 'Right answer',
  others: 'Other quizzes',
  done: 'Done on {day}',
};

const words: Readonly<Record<PublishedLocale, QuizWords>> = { vi, en };

export const quizWords = (locale: PublishedLocale): QuizWords => words[locale];
