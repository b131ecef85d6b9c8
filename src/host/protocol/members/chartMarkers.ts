import { MARKER_STYLES, type ChartMarker } from "../../book/types/chart-looks";
import type { Scalar, Scalars } from "../officeClass";
import { paintWire, readPaint } from "./chartLooks";
import type { Part } from "./chartPart";
import { oneOf } from "./oneOf";
import { wireNumber } from "./wireText";

/** The four scalars by which a series or a point shows its marker. */
export function markerScalars<Subject>(markerOf: (subject: Subject) => Part<ChartMarker>): Scalars<Subject> {
  const color = (key: "background" | "foreground"): Scalar<Subject> => ({
    get: (subject) => paintWire(markerOf(subject).facts[key]),
    set: (subject, value) => markerOf(subject).change({ [key]: readPaint(value) }),
  });
  return {
    MarkerBackgroundColor: color("background"),
    MarkerForegroundColor: color("foreground"),
    MarkerSize: {
      get: (subject) => markerOf(subject).facts.size,
      set: (subject, value) => markerOf(subject).change({ size: wireNumber(value) }),
    },
    MarkerStyle: {
      get: (subject) => markerOf(subject).facts.style,
      set: (subject, value) => markerOf(subject).change({ style: oneOf(value, MARKER_STYLES) }),
    },
  };
}
