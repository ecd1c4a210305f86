import type { Page } from "playwright-core";

/** Gives the page a style that spoils it. As a sheet of its own: the policy of the page lets no style element in that it has not signed. */
export function tanamGaya(page: Page, gaya: string): Promise<void> {
  return page.evaluate((isi) => {
    const lembar = new CSSStyleSheet();
    lembar.replaceSync(isi);
    document.adoptedStyleSheets.push(lembar);
  }, gaya);
}

/** Takes every planted style back. */
export function cabutGaya(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}
