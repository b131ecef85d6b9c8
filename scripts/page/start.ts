import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { watchPage } from "./build-page";
import { localCertificate, type Certificate } from "./certificate";
import { FOLDERS } from "./folders";
import { isFramedByOurPage, withLocalOffice } from "./office-tag";
import { pageRoutes, type Route } from "./routes";

type ReadConfiguration = (env: unknown, argv: { readonly mode: "development" }) => Promise<Configuration>;

/** Serves the embedded workbook with the add-in built from source, and rebuilds both when a file changes. */
export async function start(port: number, opensBrowser: boolean): Promise<void> {
  const begun = performance.now();
  await refuseTakenPort(port);
  const url = `https://localhost:${port}`;
  process.env["ADDIN_URL"] ??= url;
  const [certificate, compiler] = await Promise.all([localCertificate(), addIn(), watchPage()]);
  const compiled = new Promise<void>((resolve) => compiler.hooks.done.tap("start", () => resolve()));
  const options = serverOptions({ port, url, certificate, compiler, compiled, opensBrowser });
  const server = new WebpackDevServer(options, compiler);
  await server.start();
  await compiled;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Control Book is at ${url} (ready in ${seconds} s). Accept the certificate; Ctrl+C stops it.`);
}

async function addIn(): Promise<webpack.Compiler> {
  const read = createRequire(__filename)(join(FOLDERS.root, "webpack.config.js")) as ReadConfiguration;
  const compiler = webpack(await read({}, { mode: "development" }));
  return compiler;
}

interface Serving {
  readonly port: number;
  readonly url: string;
  readonly certificate: Certificate;
  readonly compiler: webpack.Compiler;
  /** The end of the first build. */
  readonly compiled: Promise<void>;
  readonly opensBrowser: boolean;
}

function serverOptions({ port, url, certificate, opensBrowser, ...build }: Serving): ServerConfiguration {
  return {
    port,
    host: "localhost",
    server: { type: "https", options: certificate },
    open: opensBrowser ? { target: url } : false,
    static: false,
    // Packing megabytes takes longer than handing them over on the same machine.
    compress: false,
    // The pane is the published page: no client of the development server inside it.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    devMiddleware: { stats: "errors-only" },
    setupMiddlewares: (others) => [
      { name: "page", middleware: pageRoutes(url) },
      { name: "pane", middleware: framedPane(build) },
      ...others,
    ],
  };
}

/**
 * The pane's page as the embedded workbook frames it, once it is built; Excel receives the published page from the routes behind, and so
 * would a page that is asked for too early.
 */
function framedPane({ compiler, compiled }: Pick<Serving, "compiler" | "compiled">): Route {
  return (request, response, next) => {
    if (request.url !== "/taskpane.html" || !isFramedByOurPage(request)) return next();
    void compiled.then(() => sendPane(compiler, response, next));
  };
}

function sendPane(compiler: webpack.Compiler, response: ServerResponse, next: () => void): void {
  compiler.outputFileSystem?.readFile(join(FOLDERS.dist, "taskpane.html"), (error, html) => {
    if (error || !html) return next();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(withLocalOffice(html.toString()));
  });
}

function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => {
      reject(
        new Error(
          `Port ${port} is taken. Stop what uses it, or start with another: PORT=${port + 1} npm start`,
        ),
      );
    });
    probe.listen(port, "localhost", () => probe.close(() => resolve()));
  });
}
