import type { FormContext } from '../../../src/cms/form-types.ts';

/** Two communes are enough to see that the form offers communes. */
export const sampleContext: FormContext = {
  communes: [
    { label: 'Xã Bác Ái Đông', value: '22843' },
    { label: 'Phường Phan Rang', value: '22738' },
  ],
};
