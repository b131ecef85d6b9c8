import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../engine/engine";

/** How long the grid may look as before while the add-in is at work, in milliseconds. */
const LONGEST_REST = 500;

/** How soon after its last request the add-in has ended its work, in milliseconds. */
const WORK_ENDS = 60;

/** Tells of the add-in's requests. */
export interface RequestWatch {
  readonly began: () => void;
  readonly ended: () => void;
}

/** While the add-in writes every frame is another, and drawing them all takes a quarter of the time: then the grid draws twice a second. */
export function drawSeldomAtWork(engine: Engine): RequestWatch {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.workbookId);
  const work = { requests: 0, endedAt: -Infinity, drawnAt: -Infinity };
  if (render) {
    render.engine.endFrame$.subscribe(() => {
      work.drawnAt = performance.now();
    });
    Object.defineProperty(render.engine, "renderEvenInBackground", {
      get: () => {
        const now = performance.now();
        const isAtWork = work.requests > 0 || now - work.endedAt < WORK_ENDS;
        return !isAtWork || now - work.drawnAt > LONGEST_REST;
      },
    });
  }
  return {
    began: () => {
      work.requests += 1;
    },
    ended: () => {
      work.requests -= 1;
      work.endedAt = performance.now();
    },
  };
}
