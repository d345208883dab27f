/** What a web server has to say with each file: the contract that dist/deployment/ states for machines and for people. */

/** The hash of an empty style: Fluent UI adds empty <style> elements and fills them through the style sheet's own interface. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** office.js, and the library that its Outlook part loads. Measured with office.js 1.1.110. */
const MICROSOFT_SCRIPTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];
/** Pages of Outlook and Word on the web that show add-ins in a frame. */
export const OFFICE_PAGES = [
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.microsoft365.com",
];

/** The content security policy, for the pages that may frame us: no request may leave for another host. */
export function contentSecurityPolicy(framedBy: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${MICROSOFT_SCRIPTS.join(" ")}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors 'self' ${framedBy.join(" ")}`,
  ].join("; ");
}

/** Headers of every answer. There is no X-Frame-Options: Outlook and Word on the web show the pane in a frame. */
export function everywhere(framedBy: readonly string[] = OFFICE_PAGES): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(framedBy),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Strict-Transport-Security": "max-age=31536000",
  };
}

/** Names with a hash of their content never change; what the manifest names must be asked for anew each time. */
const HASHED = /\.[0-9a-f]{10}\.(?:js|css)$/;

/** How long a client may keep a file; `path` is relative to dist/, with slashes. */
export function cacheControl(path: string): string {
  if (HASHED.test(path)) return "public, max-age=31536000, immutable";
  // Office refuses icons that may not be kept. The lexicon changes with a release only.
  if (/^(?:assets|lexicon)\//.test(path)) return "public, max-age=86400";
  return "no-cache";
}

/** The content types that servers do not all know by themselves. A .gz file is served as it is, never with Content-Encoding. */
export const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};
