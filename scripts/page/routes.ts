import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { manifestFor } from "../manifest";
import { FOLDERS } from "./folders";
import { isFramedByOurPage, OFFICE_PATH, withLocalOffice } from "./office-tag";

/** Answers a request, or calls `next` when the address is none of its own. */
export type Route = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A part of the address space and the folder that answers it. */
interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json",
};

const PAGE: readonly Mount[] = [
  { prefix: "/page/", folder: FOLDERS.page },
  { prefix: OFFICE_PATH, folder: FOLDERS.officeJs },
];

/** The page around the add-in: its own files, office.js from the installed package and the manifest for this address. */
export function pageRoutes(origin: string): Route {
  return (request, response, next) => {
    const path = pathOf(request);
    if (path === "/") return void sendFile(join(FOLDERS.page, "host.html"), { request, response, next });
    if (path === "/manifest.xml") return void sendManifest(response, origin);
    sendMounted(PAGE, { request, response, next });
  };
}

/** The files of a folder. */
export function filesOf(folder: string): Route {
  return (request, response, next) => sendMounted([{ prefix: "/", folder }], { request, response, next });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly next: () => void;
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? "/", "https://localhost").pathname;
}

function sendMounted(mounts: readonly Mount[], exchange: Exchange): void {
  const path = pathOf(exchange.request);
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  const file = mount && normalize(join(mount.folder, path.slice(mount.prefix.length)));
  if (!mount || !file?.startsWith(mount.folder + sep)) return exchange.next();
  void sendFile(file, exchange);
}

async function sendFile(file: string, { request, response, next }: Exchange): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return next();
  const isFramedPage = extname(file) === ".html" && isFramedByOurPage(request);
  send(response, isFramedPage ? withLocalOffice(bytes.toString("utf8")) : bytes, extname(file));
}

async function sendManifest(response: ServerResponse, origin: string): Promise<void> {
  send(response, await manifestFor(origin, join(FOLDERS.root, "manifest.xml")), ".xml");
}

function send(response: ServerResponse, body: string | Buffer, extension: string): void {
  response.setHeader("Content-Type", TYPES[extension] ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-cache");
  response.end(body);
}
