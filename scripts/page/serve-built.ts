import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { localCertificate } from "./certificate";
import { FOLDERS } from "./folders";
import { filesOf, pageRoutes, type Route } from "./routes";

/** A running page with the built add-in beside the grid. */
export interface BuiltPage {
  readonly url: string;
  close(): Promise<void>;
}

const notHere: Route = (_request, response) => void response.writeHead(404).end("Not here");

/** Serves the built page and add-in on a free port, as the browser tests and the screenshots need them, and the files of another folder beside. */
export async function serveBuilt(beside?: string): Promise<BuiltPage> {
  const server = createServer(await localCertificate());
  const port = await listen(server);
  const url = `https://localhost:${port}`;
  const folders = beside === undefined ? [FOLDERS.dist] : [FOLDERS.dist, beside];
  const routes = [pageRoutes(url), ...folders.map(filesOf)];
  const answer = routes.reduceRight<Route>(
    (next, route) => (request, response, done) =>
      route(request, response, () => next(request, response, done)),
    notHere,
  );
  server.on("request", (request, response) => answer(request, response, () => undefined));
  return { url, close: () => close(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address: AddressInfo | string | null = server.address();
      if (typeof address === "object" && address) resolve(address.port);
      else reject(new Error("The page's server has no port"));
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
