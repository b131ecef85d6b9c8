import type { IncomingMessage } from "node:http";

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Where the page serves Microsoft's own office.js: the path that the published tag names, on the page's own host. */
export const OFFICE_PATH = "/lib/1/hosted/";

/**
 * True for a page that the embedded workbook frames. Excel asks for the same page from elsewhere and must receive it as
 * it is published.
 */
export function isFramedByOurPage(request: IncomingMessage): boolean {
  return request.headers["sec-fetch-site"] === "same-origin";
}

/**
 * The pane's page with the host taken off the address of office.js, so that it comes from the installed package and no
 * request leaves the machine. Nothing else of the published page changes.
 */
export function withLocalOffice(html: string): string {
  return html.replace(`${OFFICE_CDN}${OFFICE_PATH}`, OFFICE_PATH);
}
