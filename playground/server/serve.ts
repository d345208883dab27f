import { readFileSync, existsSync, statSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { build } from "esbuild";
import { everywhere } from "../../src/build/headers";
import { certificate } from "./certificate";
import { readManifest } from "./manifest";

const ROOT = join(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const CDN = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".gz": "application/gzip",
  ".xml": "application/xml; charset=utf-8",
};

export interface Ports {
  /** The host page. */
  readonly page: number;
  /** The product, as a web server of the office would serve it. */
  readonly product: number;
}

export interface Playground {
  readonly address: string;
  stop(): Promise<void>;
}

type Reply = { readonly body: Buffer | string; readonly type: string } | undefined;

/** Starts both servers. Throws Error with a clear sentence where dist/ is not built or a port is taken. */
export async function serve(ports: Ports): Promise<Playground> {
  if (!existsSync(join(ROOT, "dist/pane.html"))) throw new Error("dist/ is not there. Run: npm run build");
  const tls = await certificate();
  const page = await pageBundle();
  const pageOrigin = `https://localhost:${ports.page}`;
  const productOrigin = `https://localhost:${ports.product}`;
  const headers = productHeaders(pageOrigin);

  const product = createServer(tls, (request, response) => {
    const path = pathOf(request.url);
    const reply = path.startsWith("/office-js/")
      ? file(OFFICE, path.slice("/office-js".length))
      : path === "/ajax-shim.js"
        ? { body: readFileSync(join(ROOT, "playground/shim.js")), type: TYPES[".js"]! }
        : productFile(path);
    answer(response, reply, headers);
  });
  const host = createServer(tls, (request, response) => {
    const path = pathOf(request.url);
    answer(response, pageFile(path, page, productOrigin), {});
  });
  await listen(product, ports.product);
  await listen(host, ports.page);
  return {
    address: pageOrigin,
    stop: async () => {
      for (const server of [product, host]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** The headers that dist/deployment/ asks of a real server, with the playground as the only page that may frame us. */
function productHeaders(pageOrigin: string): Record<string, string> {
  // The certificate is self-signed: a browser must not keep to https for it.
  const { "Strict-Transport-Security": _, ...headers } = everywhere([pageOrigin]);
  return { ...headers, "Access-Control-Allow-Origin": pageOrigin };
}

/** The product's HTML names the office.js of Microsoft's network; here it comes from node_modules, unmodified. */
function productFile(path: string): Reply {
  const found = file(join(ROOT, "dist"), path === "/" ? "/pane.html" : path);
  if (!found || !path.endsWith(".html")) return found;
  const html = found.body
    .toString()
    .replace(CDN, '<script src="/ajax-shim.js"></script><script src="/office-js/office.js"></script>');
  return { ...found, body: html };
}

function pageFile(path: string, bundle: { js: string; css: string }, productOrigin: string): Reply {
  if (path === "/page.js") return { body: bundle.js, type: TYPES[".js"]! };
  if (path === "/page.css") return { body: bundle.css, type: TYPES[".css"]! };
  if (path === "/manifests.json") {
    const read = (name: string) =>
      readManifest(readFileSync(join(ROOT, "dist", name), "utf8").replace(/https:\/\/localhost:9443/g, productOrigin));
    return {
      body: JSON.stringify({ outlook: read("manifest.xml"), word: read("manifest.word.xml") }),
      type: TYPES[".json"]!,
    };
  }
  if (path === "/samples.json") {
    const folder = join(ROOT, "playground/samples");
    const samples = readdirSync(folder)
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
    return { body: JSON.stringify(samples), type: TYPES[".json"]! };
  }
  return file(join(ROOT, "playground/page"), path === "/" ? "/index.html" : path);
}

async function pageBundle(): Promise<{ js: string; css: string }> {
  const result = await build({
    entryPoints: [join(ROOT, "playground/page/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    outdir: "out",
    logLevel: "error",
    define: { global: "window" },
  });
  const text = (ending: string) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

/** A file below a folder, and only below it. */
function file(folder: string, path: string): Reply {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep) || !existsSync(full) || !statSync(full).isFile()) return undefined;
  return { body: readFileSync(full), type: TYPES[extname(full)] ?? "application/octet-stream" };
}

function pathOf(url = "/"): string {
  return decodeURIComponent(url.replace(/[?#].*$/, ""));
}

function answer(response: import("node:http").ServerResponse, reply: Reply, headers: Record<string, string>): void {
  if (!reply) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, { ...headers, "Content-Type": reply.type, "Cache-Control": "no-cache" }).end(reply.body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Stop what uses it and start again.`) : error,
      ),
    );
    server.listen(port, "localhost", resolve);
  });
}
