/** The report as a DOCX in the layout of an administrative document. */
import {
  Document,
  Header,
  Packer,
  PageNumber,
  type TextRun,
  type Paragraph,
  type Table,
} from 'docx';
import { formatDay } from '../../i18n/format.ts';
import { withoutDates } from '../fixed-zip.ts';
import type { YearlyReport } from '../yearly-report.ts';
import { closing } from './closing.ts';
import { font, letters, page } from './measures.ts';
import { letterhead } from './letterhead.ts';
import { bodyOf } from './report-body.ts';
import { centred, line } from './text.ts';
import { run } from './run.ts';

const date = (day: string): string => formatDay('vi', day);

const subject = ({ period, siteName }: YearlyReport): string =>
  `Kết quả truyền thông, thông tin dịch vụ phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm ${period.year} trên trang ${siteName}`;

function title(report: YearlyReport): Paragraph[] {
  const { from, to } = report.period;
  const bold = (text: string): TextRun => run({ text, bold: true, size: letters.body });
  return [
    centred([bold('BÁO CÁO')], { spacing: { before: 280 } }),
    centred([bold(subject(report))]),
    centred(
      [
        run({
          text: `(Từ ngày ${date(from)} đến hết ngày ${date(to)})`,
          italics: true,
          size: letters.body,
        }),
      ],
      { spacing: { after: 40 } },
    ),
    line(3700),
  ];
}

const heading = (id: string, before: number) => ({
  run: { font, size: letters.body, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, indent: { firstLine: 720 } },
  id,
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The library would write the clock of this machine here. */
const properties = (report: YearlyReport): string => {
  const time = `${report.today}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(`Báo cáo ${report.period.year}`)}</dc:title><dc:subject>${escaped(subject(report))}</dc:subject>` +
    `<dc:creator>${escaped(report.office)}</dc:creator><dc:language>vi-VN</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
};

/** The same report gives the same bytes. */
export async function writeDocument(report: YearlyReport): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [
    letterhead(report.office, report.period.year),
    ...title(report),
    ...bodyOf(report),
    closing(report.plan),
  ];
  const numbered = centred([run({ children: [PageNumber.CURRENT], size: 26 })]);
  const document = new Document({
    styles: {
      default: {
        document: { run: { font, size: letters.body, language: { value: 'vi-VN' } } },
        heading1: heading('Heading1', 240),
        heading2: heading('Heading2', 200),
      },
    },
    sections: [
      {
        properties: {
          // The first page of an administrative document bears no number.
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: 560,
              footer: 560,
            },
          },
        },
        headers: {
          default: new Header({ children: [numbered] }),
          first: new Header({ children: [] }),
        },
        children,
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(report) },
  ]);
  return withoutDates(packed);
}
