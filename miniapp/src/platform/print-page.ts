import { inBrowser } from './environment';

/** The page as it is drawn for paper; from there the browser saves it as a PDF as well. WeChat prints nothing. */
export const canPrintPage = inBrowser;

export function printPage(): void {
  if (inBrowser) window.print();
}
