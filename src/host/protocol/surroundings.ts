import type { RuntimeMessage } from "./functionRuntime";

/** Whether the pane is on the screen. */
export type PaneState = "Inactive" | "Background" | "Visible";

/** What lies around the workbook and answers the add-in: the pane's visibility, and windows opened by request. */
export interface Surroundings {
  readonly pane: Pane;
  /** Opens a new workbook window from the file's bytes (base64), or an empty one. */
  readonly openWorkbook: (base64: string | undefined) => void;
}

/** The pane as the add-in's runtime knows it. */
interface Pane {
  readonly state: PaneState;
  startState: PaneState;
  readonly set: (state: PaneState) => void;
}

/** What the page or the test does about the surroundings. */
export interface SurroundingActs {
  readonly openWorkbook?: (bytes: Uint8Array | undefined) => void;
  readonly paneStateChanged?: (state: PaneState) => void;
}

const EVENTS = 65_536;
const VISIBILITY = 65_539;

export function createSurroundings(
  acts: SurroundingActs,
  send: (messages: readonly RuntimeMessage[]) => void,
): Surroundings {
  let state: PaneState = "Visible";
  const pane: Pane = {
    get state() {
      return state;
    },
    startState: "Inactive",
    set: (next) => {
      if (next === state) return;
      state = next;
      const json = JSON.stringify({ visibility: next === "Visible" ? "Visible" : "Hidden" });
      send([[EVENTS, VISIBILITY, "", json, ""]]);
      acts.paneStateChanged?.(next);
    },
  };
  return {
    pane,
    openWorkbook: (base64) => acts.openWorkbook?.(base64 === undefined ? undefined : fromBase64(base64)),
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
