import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A busy 2-core machine needs more than the default second for an answer to appear.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

class NoResize {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResize;
