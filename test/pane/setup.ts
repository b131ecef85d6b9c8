import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { Blob, File } from "node:buffer";
import { TextDecoder, TextEncoder } from "node:util";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** jsdom lays nothing out. */
class NoResize implements ResizeObserver {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // Nothing has a size here.
  }
  disconnect(): void {
    // Nothing has a size here.
  }
}

// What every browser has and jsdom lacks.
Object.assign(globalThis, { ResizeObserver: NoResize, TextDecoder, TextEncoder, Blob, File });
