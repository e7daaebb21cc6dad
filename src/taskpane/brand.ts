import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green, which both themes are made of. */
export const EXCEL: BrandVariants = {
  10: '#041C0F',
  20: '#072A17',
  30: '#09381F',
  40: '#0B4526',
  50: '#0C522C',
  60: '#0E5F33',
  70: '#0F6C39',
  80: '#107C41',
  90: '#218D51',
  100: '#37A660',
  110: '#5BB682',
  120: '#79C498',
  130: '#98D2AF',
  140: '#B5DFC6',
  150: '#CFECDA',
  160: '#E8F6ED',
};
