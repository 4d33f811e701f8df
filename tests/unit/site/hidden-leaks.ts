/** Files that hold words where only a program of their kind finds them. */
import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const font = readFileSync(
  'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
);

type PdfPlace = 'page' | 'title' | 'link' | 'attachment';

export async function pdfWith(words: string, place: PdfPlace = 'page'): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const page = document.addPage();
  const drawn = place === 'page' ? words : 'Tờ gấp';
  page.drawText(drawn, {
    x: 20,
    y: 700,
    size: 9,
    font: await document.embedFont(font, { subset: true }),
  });
  if (place === 'title') document.setTitle(words);
  if (place === 'link') {
    const annotation = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 100, 20],
      A: {
        Type: 'Action',
        S: 'URI',
        URI: PDFString.of(`https://x.example/?q=${encodeURIComponent(words)}`),
      },
    });
    page.node.set(
      PDFName.of('Annots'),
      document.context.obj([document.context.register(annotation)]),
    );
  }
  if (place === 'attachment')
    await document.attach(Buffer.from(words), 'ghi-chu.txt', {
      mimeType: 'text/plain',
      afRelationship: AFRelationship.Data,
    });
  return Buffer.from(await document.save());
}

/** A sound whose remark is written as most programs do: UTF-16 with its mark, or the other order of bytes without. */
export function soundWith(words: string, order: 'little' | 'big'): Buffer {
  const little = Buffer.from(`\uFEFF${words}`, 'utf16le');
  const text = order === 'little' ? little : Buffer.from(little.subarray(2)).swap16();
  const body = Buffer.concat([Buffer.from([order === 'little' ? 1 : 2]), text]);
  const length = [body.length >> 21, body.length >> 14, body.length >> 7, body.length];
  const frame = Buffer.concat([
    Buffer.from('TIT2'),
    Buffer.from([...length.map((part) => part & 0x7f), 0, 0]),
    body,
  ]);
  const whole = [frame.length >> 21, frame.length >> 14, frame.length >> 7, frame.length];
  const head = Buffer.from([...Buffer.from('ID3'), 4, 0, 0, ...whole.map((part) => part & 0x7f)]);
  return Buffer.concat([head, frame, Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
}

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#046' } });

type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';

export const pictureWith = (format: PictureFormat, words: string): Promise<Buffer> =>
  blank()
    .withExif({ IFD0: { ImageDescription: words } })
    .toFormat(format)
    .toBuffer();

export const pictureWithXmp = (format: PictureFormat, words: string): Promise<Buffer> =>
  blank()
    .withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${words}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )
    .toFormat(format)
    .toBuffer();

/** As a telephone writes it. */
export const positionedPicture = (format: PictureFormat): Promise<Buffer> =>
  blank()
    .withExif({
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 34/1 2/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '108/1 59/1 20/1',
      },
    })
    .toFormat(format)
    .toBuffer();

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A PNG with a compressed text in UTF-8 (iTXt), before its end. */
export async function pngWithPackedText(words: string): Promise<Buffer> {
  const png = await blank().png().toBuffer();
  const head = Buffer.from('Comment\0\u0001\0\0\0', 'latin1');
  const text = chunk('iTXt', Buffer.concat([head, deflateSync(Buffer.from(words))]));
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), text, png.subarray(end)]);
}

/** Each word in a run of its own, as an editor of documents likes to cut them. */
export const slidesWith = (words: string): Buffer =>
  Buffer.from(
    zipSync({
      'ppt/slides/slide1.xml': strToU8(
        `<p:sld>${words
          .split(/(?= )/)
          .map((word) => `<a:r><a:t>${word}</a:t></a:r>`)
          .join('')}</p:sld>`,
      ),
    }),
  );
