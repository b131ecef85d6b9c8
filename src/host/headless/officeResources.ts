import { ResourceLoader, type AbortablePromise } from "jsdom";
import { readOfficeFile } from "./officeFiles";

/** Loads office.js from node_modules and nothing else. A class because jsdom takes only subclasses of its own loader. */
export class OfficeResources extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    const bytes = readOfficeFile(url) ?? Promise.reject(new Error(`No request leaves the machine: ${url}`));
    return Object.assign(bytes, { abort: () => undefined });
  }
}
