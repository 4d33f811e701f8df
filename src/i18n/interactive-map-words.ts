/** Every sentence of the interactive map. Apart from the other sentences: it comes with the map, after the tap. */
import type { PublishedLocale } from './locales.ts';

const vi = {
  region: 'Bản đồ các nơi hỗ trợ',
  canvas:
    'Bản đồ. Phím mũi tên để di chuyển, dấu + và − để phóng to, thu nhỏ, Esc để ra khỏi bản đồ.',
  markers: 'Các điểm trên bản đồ. Dùng phím mũi tên để sang điểm bên cạnh.',
  opening: 'Đang mở bản đồ…',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  cluster: '{count} điểm, phóng to',
  samePlace: '{count} điểm ở sát nhau, xem danh sách',
  place: '{name}, {kind}',
  selected: '{name}, {kind}, đang chọn',
  you: 'Vị trí của bạn',
  areaOne: '1 nơi hỗ trợ kín ở khu vực này – gọi {phone}',
  area: '{count} nơi hỗ trợ kín ở khu vực này – gọi {phone}',
  areaNoPhone: '{count} nơi hỗ trợ kín ở khu vực này',
  choices: '{count} nơi, chọn một nơi để xem',
  chosen: 'Nơi đang chọn trên bản đồ',
  close: 'Đóng',
  toList: 'Xem trong danh sách',
  legend: 'Ký hiệu trên bản đồ',
  unplaced: '{count} nơi không có trên bản đồ; hãy xem trong danh sách.',
  loadingCard: 'Đang tải…',
  attribution: 'Nguồn bản đồ',
  windowsHelp: 'Giữ phím Ctrl và cuộn để phóng to bản đồ',
  macHelp: 'Giữ phím ⌘ và cuộn để phóng to bản đồ',
  mobileHelp: 'Dùng hai ngón tay để di chuyển bản đồ',
  hoangSa: 'Quần đảo Hoàng Sa (Việt Nam)',
  truongSa: 'Quần đảo Trường Sa (Việt Nam)',
  streetsFailed: 'Chưa tải được đường phố. Bản đồ vẫn có bờ biển, sông và các điểm.',
  coastFailed: 'Chưa tải được bờ biển và sông. Vị trí các điểm so với nhau vẫn đúng.',
  clustersFailed: 'Chưa tải được một số điểm. Danh sách vẫn có đủ.',
} as const;

export type InteractiveMapWords = { readonly [K in keyof typeof vi]: string };

const en: InteractiveMapWords = {
  region: 'Map of places that help',
  canvas: 'Map. Arrow keys move it, + and − zoom, Esc leaves the map.',
  markers: 'Places on the map. Arrow keys go to the next one.',
  opening: 'Opening the map…',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  cluster: '{count} places, zoom in',
  samePlace: '{count} places close together, show as a list',
  place: '{name}, {kind}',
  selected: '{name}, {kind}, selected',
  you: 'Where you are',
  areaOne: '1 confidential place in this area – call {phone}',
  area: '{count} confidential places in this area – call {phone}',
  areaNoPhone: '{count} confidential places in this area',
  choices: '{count} places, choose one',
  chosen: 'Chosen on the map',
  close: 'Close',
  toList: 'Show in the list',
  legend: 'Signs on the map',
  unplaced: '{count} are not on the map; see the list.',
  loadingCard: 'Loading…',
  attribution: 'Map sources',
  windowsHelp: 'Hold Ctrl and scroll to zoom the map',
  macHelp: 'Hold ⌘ and scroll to zoom the map',
  mobileHelp: 'Use two fingers to move the map',
  hoangSa: 'Quần đảo Hoàng Sa (Việt Nam)',
  truongSa: 'Quần đảo Trường Sa (Việt Nam)',
  streetsFailed: 'The streets could not be loaded. Coast, rivers and places are here.',
  coastFailed: 'Coast and rivers could not be loaded. The places still stand right to each other.',
  clustersFailed: 'Some places could not be loaded. The list is complete.',
};

const catalogues: Readonly<Record<PublishedLocale, InteractiveMapWords>> = { vi, en };

export const interactiveMapWords = (locale: PublishedLocale): InteractiveMapWords =>
  catalogues[locale];

const openerVi = {
  open: 'Mở bản đồ',
  close: 'Đóng bản đồ',
  onMap: 'Xem trên bản đồ',
  opening: 'Đang mở bản đồ…',
  webgl: 'Máy này không vẽ được bản đồ. Danh sách bên dưới có đủ mọi nơi.',
  worker: 'Trình duyệt không cho bản đồ chạy. Danh sách bên dưới có đủ mọi nơi.',
  blocked: 'Chưa tải được bản đồ. Kiểm tra mạng rồi mở lại; danh sách bên dưới vẫn dùng được.',
} as const;

/** The few sentences that stand in the page before anybody opens the map. */
export type MapOpenerWords = { readonly [K in keyof typeof openerVi]: string };

const openerEn: MapOpenerWords = {
  open: 'Open the map',
  close: 'Close the map',
  onMap: 'Show on the map',
  opening: 'Opening the map…',
  webgl: 'This device cannot draw the map. The list below has every place.',
  worker: 'The browser does not let the map run. The list below has every place.',
  blocked:
    'The map could not be loaded. Check the network and open it again; the list still works.',
};

export const mapOpenerWords: Readonly<Record<PublishedLocale, MapOpenerWords>> = {
  vi: openerVi,
  en: openerEn,
};
