import type { InteractiveMapWords } from '../i18n/interactive-map-words.ts';

/** The words of MapLibre's own controls, by MapLibre's keys. */
export const controlWords = (words: InteractiveMapWords): Record<string, string> => ({
  'AttributionControl.ToggleAttribution': words.attribution,
  'CooperativeGesturesHandler.MacHelpText': words.macHelp,
  'CooperativeGesturesHandler.MobileHelpText': words.mobileHelp,
  'CooperativeGesturesHandler.WindowsHelpText': words.windowsHelp,
  'Map.Title': words.canvas,
  'NavigationControl.ZoomIn': words.zoomIn,
  'NavigationControl.ZoomOut': words.zoomOut,
});
