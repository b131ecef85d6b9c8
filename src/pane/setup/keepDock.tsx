import type { ReactNode } from "react";
import type { DockLine } from "../kit/Page";
import { Primary } from "../kit/Primary";
import type { SetupPart } from "./setupPart";

/** The dock while a part is open: why it waits, and the one thing to do. */
export function keepDock(part: SetupPart, isWriting: boolean, quiet?: ReactNode): DockLine {
  return {
    quiet,
    state: part.held ?? "",
    primary: (
      <Primary isHeld={isWriting || part.held !== null} onPress={() => void part.onKeep()}>
        {part.keepWords}
      </Primary>
    ),
  };
}
