import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { localCertificate } from "./certificate";
import { builtAddIn, pageRoutes } from "./routes";

/** A running page with the built add-in beside the grid. */
export interface BuiltPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built page and add-in on a free port, as the browser tests and the screenshots need them. */
export async function serveBuilt(): Promise<BuiltPage> {
  const server = createServer(await localCertificate());
  const port = await listen(server);
  const url = `https://localhost:${port}`;
  const page = pageRoutes(url);
  server.on("request", (request, response) => {
    page(request, response, () =>
      builtAddIn(request, response, () => response.writeHead(404).end("Not here")),
    );
  });
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
