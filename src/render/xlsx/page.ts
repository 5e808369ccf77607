import type { WriteSheet } from 'hucre/xlsx';

/** A4 across, one page wide, as many as it takes, each with its number below. Margins in inches, as workbooks count. */
export const PAGE: Required<Pick<WriteSheet, 'pageSetup' | 'headerFooter'>> = {
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&C&P/&N' },
};
