/** Samples of server settings, made from the header contract, for the two servers that offices run most. */
import { cacheControl, everywhere, TYPES } from "./headers";

/** web.config for IIS, to lie beside pane.html. `paths` are the served files, relative to dist/. */
export function webConfig(paths: readonly string[]): string {
  const headers = Object.entries(everywhere())
    .map(([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`)
    .join("\n");
  const types = Object.entries(TYPES)
    .map(
      ([extension, type]) =>
        `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    )
    .join("\n");
  const kept = paths
    .filter((path) => cacheControl(path) !== "no-cache")
    .map((path) => {
      const seconds = /max-age=(\d+)/.exec(cacheControl(path))![1]!;
      return `  <location path="${attribute(path)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / 86400}.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>`;
    })
    .join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types}
    </staticContent>
  </system.webServer>
${kept}
</configuration>
`;
}

/** A server block for nginx. The map must stand outside of it, as here. `host` is the address that the build was made for. */
export function nginxSample(host: string): string {
  const { hostname, pathname } = new URL(host);
  const headers = Object.entries(everywhere())
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join("\n");
  const types = Object.entries(TYPES)
    .map(([extension, type]) => `        ${type.replace(/;.*/, "")} ${extension.slice(1)};`)
    .join("\n");
  const folder = pathname.replace(/\/$/, "");
  return `map $uri $uprzejmie_cache {
    default "${cacheControl("pane.html")}";
    ~/(assets|lexicon)/ "${cacheControl("assets/icons/icon-16.png")}";
    "~\\.[0-9a-f]{10}\\.(js|css)$" "${cacheControl("pane.0123456789.js")}";
}

server {
    listen 443 ssl;
    server_name ${hostname};
    # ssl_certificate and ssl_certificate_key: a certificate that all clients trust.
    charset utf-8;
    charset_types text/css text/javascript application/json application/xml;
    gzip on;
    gzip_types text/css text/javascript application/json;
    types {
${types}
    }
${headers}
    add_header Cache-Control $uprzejmie_cache always;
    location ${folder}/ {
        alias /srv/uprzejmie/;
    }
}
`;
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
