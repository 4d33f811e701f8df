/** The sentences of the kit's pages and of its builder. The sheets themselves are Vietnamese (`src/kit/sheets/words/`). */
import type { KitSetting, PieceKey } from '../kit/pieces.ts';
import type { ContactField } from '../kit/personal/contact.ts';
import type { PublishedLocale } from './locales.ts';

export interface BuilderWords {
  readonly heading: string;
  readonly lead: string;
  readonly scriptNeeded: string;
  readonly place: string;
  readonly choosePlace: string;
  readonly setting: string;
  readonly settings: Readonly<Record<KitSetting, string>>;
  readonly pieces: string;
  readonly pieceNames: Readonly<Record<PieceKey, string>>;
  readonly copies: string;
  readonly contact: string;
  readonly contactLead: string;
  readonly fields: Readonly<Record<ContactField, string>>;
  /** Who it may be, by setting. */
  readonly hints: Readonly<Record<KitSetting, string>>;
  readonly reachHint: string;
  readonly private: string;
  readonly preview: string;
  readonly previewOf: string;
  readonly makePdf: string;
  readonly makeZip: string;
  readonly making: string;
  readonly made: string;
  readonly failed: string;
  readonly problems: {
    readonly glyph: string;
    readonly telling: string;
    readonly phone: string;
    readonly tooLong: string;
    readonly noPieces: string;
    readonly noPlace: string;
  };
  readonly marksHint: string;
}

export interface KitWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly language: string;
  readonly choose: string;
  readonly chooseLead: string;
  readonly province: string;
  readonly none: string;
  readonly placeTitle: string;
  readonly placeDescription: string;
  readonly placeHeading: string;
  readonly placeLead: string;
  readonly printTips: readonly string[];
  readonly demo: string;
  readonly settingTitle: string;
  readonly pdf: string;
  readonly png: string;
  readonly pictureOf: string;
  readonly shareWarning: string;
  readonly sizes: Readonly<Record<PieceKey, string>>;
  readonly bytes: string;
  readonly toPlace: string;
  readonly own: string;
  readonly ready: string;
  readonly builder: BuilderWords;
}

const vi: KitWords = {
  title: 'Bộ tài liệu in sẵn',
  description: 'Áp phích, tờ gấp, thẻ bỏ ví có số điện thoại của từng xã, phường.',
  lead: 'Áp phích, tờ gấp, thẻ bỏ ví, tờ xé, bài phát thanh: mỗi xã, phường một bộ, có sẵn số điện thoại và mã QR của xã. Trường học, công ty, cơ quan, thôn có thể ghi thêm người liên hệ của mình.',
  language: '',
  choose: 'Bộ của từng xã, phường',
  chooseLead: 'Chọn nơi của bạn để tải các tờ đã vẽ sẵn. Tên nhóm là huyện, thành phố cũ.',
  province: 'Dùng chung cho cả tỉnh',
  none: 'Bản dựng này chưa vẽ bộ tài liệu nào. Dựng trang bằng “npm run build” để có.',
  placeTitle: 'Bộ tài liệu in sẵn – {place}',
  placeDescription: 'Các tờ in sẵn cho {place}: tải về, in, dán, gửi.',
  placeHeading: 'Bộ tài liệu: {place}',
  placeLead: 'Bản PDF để in. Bản ảnh để gửi vào nhóm chat.',
  printTips: [
    'In khổ thật (100 %), giấy A4; áp phích A3 in ở tiệm. Tờ gấp in hai mặt, lật theo cạnh ngắn.',
    'Thẻ bỏ ví có bản kín đáo: không nói thẻ dùng để làm gì. Hãy phát bản ấy cho người có thể bị xem đồ.',
    'Dán tờ xé ở nơi người ta ở một mình: nhà vệ sinh, phòng khám, phòng thay đồ.',
  ],
  demo: 'Trang trình diễn: mọi tờ đều ghi “BẢN MẪU”. Đừng dán hay phát.',
  settingTitle: 'Hợp với',
  pdf: 'Tải PDF',
  png: 'Tải ảnh',
  pictureOf: 'Hình xem trước: {piece}',
  shareWarning:
    'Một tờ giấy hay một ảnh trong nhóm chat có thể làm người đang bị theo dõi gặp nguy hiểm. Đừng gửi riêng cho ai khi chưa hỏi họ có an toàn không.',
  sizes: {
    'poster-a4': 'A4, một mặt',
    'poster-a3': 'A3, một mặt',
    leaflet: 'A4 gấp ba, hai mặt',
    card: 'A4, 10 thẻ 85 × 55 mm, có dấu cắt',
    'card-discreet': 'A4, 10 thẻ 85 × 55 mm, có dấu cắt',
    sticker: 'A4, 4 nhãn A6',
    'tear-off': 'A4, 10 mảnh để xé',
    loudspeaker: 'A4, một mặt',
    'reporting-path': 'A4, một mặt',
    'lesson-plan': 'A4, một tiết 45 phút',
    policy: 'A4, có chỗ điền và ký',
  },
  bytes: '{size} kB',
  toPlace: 'Danh bạ của {place}',
  own: 'Ghi tên đơn vị của bạn lên các tờ này',
  ready: 'Các tờ vẽ sẵn',
  builder: {
    heading: 'Ghi thêm đơn vị của bạn',
    lead: 'Chọn xã, nơi dùng và các tờ cần in; ghi tên đơn vị và người liên hệ. Tệp được làm ngay trên máy này, không gửi đi đâu, không lưu lại.',
    scriptNeeded:
      'Phần này cần JavaScript. Không có cũng không sao: các tờ vẽ sẵn bên dưới đều có ô trống để viết tay.',
    place: 'Xã, phường',
    choosePlace: 'Chọn xã, phường',
    setting: 'Dùng ở đâu',
    settings: {
      school: 'Trường học',
      factory: 'Nhà máy, công ty',
      office: 'Cơ quan',
      village: 'Thôn, tổ dân phố',
    },
    pieces: 'Các tờ cần in',
    pieceNames: {
      'poster-a4': 'Áp phích A4',
      'poster-a3': 'Áp phích A3',
      leaflet: 'Tờ gấp ba',
      card: 'Thẻ bỏ ví',
      'card-discreet': 'Thẻ bỏ ví, bản kín đáo',
      sticker: 'Nhãn dán cửa có mã QR',
      'tear-off': 'Tờ xé số điện thoại',
      loudspeaker: 'Bài phát thanh',
      'reporting-path': 'Đường báo tin ở trường',
      'lesson-plan': 'Giáo án một tiết',
      policy: 'Mẫu quy định nơi làm việc',
    },
    copies: 'Số bản: {piece}',
    contact: 'Người liên hệ của đơn vị',
    contactLead: 'Để trống thì tờ in có ô cho bạn viết tay.',
    fields: {
      organisation: 'Tên đơn vị',
      who: 'Người hoặc nơi tiếp nhận',
      reach: 'Số điện thoại, hoặc chỗ đặt hòm thư',
    },
    hints: {
      school: 'Ví dụ: Cô Lan, phòng tư vấn học đường',
      factory: 'Ví dụ: Anh Hải, công đoàn cơ sở',
      office: 'Ví dụ: Chị Thu, ban nữ công',
      village: 'Ví dụ: Ông Bình, trưởng thôn',
    },
    reachHint: 'Chỉ ghi số của người đã đồng ý. Đừng ghi địa chỉ nơi tạm lánh.',
    private: 'Những gì bạn ghi ở đây mất khi rời trang.',
    preview: 'Xem trước',
    previewOf: 'Xem trước: {piece}. {contact}',
    makePdf: 'Tải một tệp PDF',
    makeZip: 'Tải tệp ZIP, mỗi tờ một PDF',
    making: 'Đang làm tệp…',
    made: 'Đã làm xong: {file}. Tìm trong mục tải xuống của máy.',
    failed: 'Chưa làm được tệp. Kiểm tra mạng rồi bấm lại; các tờ vẽ sẵn vẫn tải được.',
    problems: {
      glyph: '“{field}”: không in được {found}. Hãy xóa hoặc thay bằng chữ.',
      telling:
        '“{field}”: có chữ làm lộ thẻ kín đáo dùng để làm gì. Hãy bỏ chữ ấy, hoặc bỏ thẻ kín đáo.',
      phone:
        '“{field}”: số này không đúng dạng số điện thoại ở Việt Nam. Kiểm tra lại từng chữ số.',
      tooLong:
        'Dài quá, không đọc được trên tờ “{piece}”. Hãy viết ngắn lại, ví dụ “THCS” thay cho “Trung học cơ sở”.',
      noPieces: 'Hãy chọn ít nhất một tờ.',
      noPlace: 'Hãy chọn xã, phường.',
    },
    marksHint: '“{field}” chưa có dấu. Nếu tên có dấu, hãy gõ đủ để người đọc nhận ra.',
  },
};

const en: KitWords = {
  title: 'Ready-made print kit',
  description: 'Posters, leaflets and wallet cards with the numbers of each commune.',
  lead: 'Posters, leaflets, wallet cards, tear-off sheets, a loudspeaker script: one set for each commune, with its own numbers and code. A school, company, office or village can add its own contact.',
  language: 'The sheets are in Vietnamese.',
  choose: 'The set of each commune',
  chooseLead:
    'Choose your place to download its sheets. Groups bear the names of the former districts.',
  province: 'For the whole province',
  none: 'This build has drawn no kit. Build the site with “npm run build” to have it.',
  placeTitle: 'Print kit – {place}',
  placeDescription: 'Ready-made sheets for {place}: download, print, hang, send.',
  placeHeading: 'Print kit: {place}',
  placeLead: 'PDF for printing. Pictures for chat groups.',
  printTips: [
    'Print at full size (100 %) on A4; have the A3 poster printed at a shop. Print the leaflet on both sides, flipped on the short edge.',
    'The wallet card has a discreet version that does not say what it is for. Give it to people whose things may be searched.',
    'Hang tear-off sheets where people are alone: toilets, clinics, changing rooms.',
  ],
  demo: 'Demonstration site: every sheet says “BẢN MẪU” (sample). Do not hang or hand out.',
  settingTitle: 'Suits',
  pdf: 'PDF',
  png: 'Picture',
  pictureOf: 'Preview: {piece}',
  shareWarning:
    'A sheet of paper, or a picture in a chat, can endanger somebody who is watched. Do not send it to one person before asking whether it is safe.',
  sizes: {
    'poster-a4': 'A4, one side',
    'poster-a3': 'A3, one side',
    leaflet: 'A4 in three, both sides',
    card: 'A4, 10 cards of 85 × 55 mm with cut marks',
    'card-discreet': 'A4, 10 cards of 85 × 55 mm with cut marks',
    sticker: 'A4, 4 stickers of A6',
    'tear-off': 'A4, 10 strips to tear off',
    loudspeaker: 'A4, one side',
    'reporting-path': 'A4, one side',
    'lesson-plan': 'A4, one lesson of 45 minutes',
    policy: 'A4, with blanks to fill in and sign',
  },
  bytes: '{size} kB',
  toPlace: 'Directory of {place}',
  own: 'Put your organisation on these sheets',
  ready: 'Ready-made sheets',
  builder: {
    heading: 'Add your organisation',
    lead: 'Choose commune, setting and sheets; type your organisation and its contact. The file is made on this device. Nothing is sent or kept.',
    scriptNeeded:
      'This part needs JavaScript. The ready-made sheets below have a free box to write in by hand.',
    place: 'Commune',
    choosePlace: 'Choose a commune',
    setting: 'Where it is used',
    settings: {
      school: 'School',
      factory: 'Factory, company',
      office: 'Office',
      village: 'Village, residential group',
    },
    pieces: 'Sheets to print',
    pieceNames: {
      'poster-a4': 'Poster A4',
      'poster-a3': 'Poster A3',
      leaflet: 'Three-fold leaflet',
      card: 'Wallet card',
      'card-discreet': 'Wallet card, discreet',
      sticker: 'Door sticker with code',
      'tear-off': 'Tear-off sheet',
      loudspeaker: 'Loudspeaker script',
      'reporting-path': 'Reporting path at school',
      'lesson-plan': 'Lesson plan',
      policy: 'Workplace policy template',
    },
    copies: 'Copies: {piece}',
    contact: 'Your own contact',
    contactLead: 'Left empty, the sheets have a box to write in by hand.',
    fields: {
      organisation: 'Organisation',
      who: 'Who receives people',
      reach: 'Phone number, or where the letter box hangs',
    },
    hints: {
      school: 'For example: Cô Lan, phòng tư vấn học đường (school counsellor)',
      factory: 'For example: Anh Hải, công đoàn cơ sở (union officer)',
      office: 'For example: Chị Thu, ban nữ công (women’s committee)',
      village: 'For example: Ông Bình, trưởng thôn (village head)',
    },
    reachHint: 'Only the number of a person who agreed. Never the address of a shelter.',
    private: 'What you type here is gone when you leave the page.',
    preview: 'Preview',
    previewOf: 'Preview: {piece}. {contact}',
    makePdf: 'Download one PDF',
    makeZip: 'Download a ZIP, one PDF a sheet',
    making: 'Making the file…',
    made: 'Done: {file}. Look among the downloads of this device.',
    failed:
      'The file could not be made. Check the connection and try again; the ready-made sheets still work.',
    problems: {
      glyph: '“{field}”: {found} cannot be printed. Remove it, or use letters.',
      telling:
        '“{field}”: a word tells what the discreet card is for. Remove the word, or the discreet card.',
      phone: '“{field}”: not a number that can be dialled in Vietnam. Check each digit.',
      tooLong: 'Too long to be read on “{piece}”. Make it shorter.',
      noPieces: 'Choose at least one sheet.',
      noPlace: 'Choose a commune.',
    },
    marksHint: '“{field}” has no Vietnamese marks. If the name has them, type them.',
  },
};

const words: Readonly<Record<PublishedLocale, KitWords>> = { vi, en };

export const kitWords = (locale: PublishedLocale): KitWords => words[locale];
