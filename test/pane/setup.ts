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

/** Of the pane's thousands of style rules, those that can hide an element; nothing else of them is seen where nothing is laid out. */
const HIDES = /display|visibility|opacity|content/;
const SLIM = Symbol.for("control-book.slim-styles");

type Insert = (this: CSSStyleSheet, rule: string, index?: number) => number;

/** Has style sheets keep only rules that matter here: each look-up by role asks all of them about many elements. */
function slimStyles(): void {
  const style = document.head.appendChild(document.createElement("style"));
  const sheets = Object.getPrototypeOf(style.sheet) as CSSStyleSheet & { [SLIM]?: boolean };
  style.remove();
  if (sheets[SLIM]) return;
  const insertRule: Insert = Reflect.get(sheets, "insertRule");
  sheets[SLIM] = true;
  sheets.insertRule = function (this: CSSStyleSheet, rule: string, index = 0) {
    return HIDES.test(rule) ? insertRule.call(this, rule, Math.min(index, this.cssRules.length)) : 0;
  };
}

slimStyles();
