import boldFont from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import regularFont from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import { useCallback, useRef, useState } from 'react';
import { fileHref } from '../../kit/made-kit.ts';
import type { Contact } from '../../kit/personal/contact.ts';
import { piece, type PieceKey } from '../../kit/pieces.ts';

type FileState =
  | { readonly kind: 'none' | 'making' | 'failed' }
  | { readonly kind: 'made'; readonly file: string }
  | { readonly kind: 'too-long'; readonly piece: PieceKey };

interface Order {
  readonly place: string;
  readonly shared: string;
  readonly contact: Contact;
}

interface Wanted {
  readonly key: PieceKey;
  readonly copies: number;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function offer(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser reads it on its own time; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Makes the file; the libraries, the fonts and the sheets are fetched only now. */
async function makeFile(
  packing: 'pdf' | 'zip',
  wanted: readonly Wanted[],
  { place, shared, contact }: Order,
): Promise<FileState> {
  const [{ personalFile, TooLong }, regular, bold, ...pdfs] = await Promise.all([
    import('../../kit/personal/personal-files.ts'),
    bytesAt(regularFont),
    bytesAt(boldFont),
    ...wanted.map(({ key }) => bytesAt(fileHref(piece(key).shared ? shared : place, key, 'pdf'))),
  ]);
  const pieces = wanted.flatMap((each, index) => {
    const pdf = pdfs[index];
    return pdf ? [{ ...each, pdf }] : [];
  });
  try {
    // Neutral, as a title stands in lists of downloads and of open files.
    const blob = await personalFile(packing, pieces, contact, { regular, bold }, 'Bộ tài liệu');
    const file = `bo-tai-lieu-${place}.${packing}`;
    offer(blob, file);
    return { kind: 'made', file };
  } catch (error) {
    if (error instanceof TooLong) return { kind: 'too-long', piece: error.piece };
    throw error;
  }
}

export function useKitFile() {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  // An answer to an order that was changed since is nobody's.
  const order = useRef(0);
  const make = useCallback((packing: 'pdf' | 'zip', wanted: readonly Wanted[], what: Order) => {
    const mine = ++order.current;
    setState({ kind: 'making' });
    makeFile(packing, wanted, what)
      .catch((): FileState => ({ kind: 'failed' }))
      .then((next) => {
        if (mine === order.current) setState(next);
      })
      .catch(() => undefined);
  }, []);
  const forget = useCallback(() => {
    order.current += 1;
    setState({ kind: 'none' });
  }, []);
  return { state, make, forget };
}
