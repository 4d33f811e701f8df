import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Element<Data extends string> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  Partial<Record<Data, string | undefined>>;

declare module 'react' {
  // React has its table of elements in this namespace; there is no other way to add a custom element.
  namespace JSX {
    interface IntrinsicElements {
      'open-now': Element<'data-hours'>;
      'checked-on': Element<'data-day' | 'data-written' | 'data-state'>;
    }
  }
}
