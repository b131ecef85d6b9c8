import type { WireFields } from "./wireShape";

/** A part of a file on its way to the add-in: whatever goes under the wire's numbers. */
type FilePart = Readonly<Record<number, unknown>>;

/** The workbook's bytes while the add-in reads them slice by slice. */
export interface OpenFiles {
  /** Gives the file's handle and size. */
  readonly open: (bytes: Uint8Array, call: WireFields) => FilePart;
  /** Gives a slice and its size; undefined for a file that is not open. */
  readonly slice: (call: WireFields) => FilePart | undefined;
  readonly close: (call: WireFields) => void;
}

const SLICE_BYTES = 4_194_304;

export function createOpenFiles(): OpenFiles {
  const files = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  let opened = 0;
  return {
    open: (bytes, call) => {
      opened += 1;
      files.set(opened, { bytes, slice: Number(call["1"]) || SLICE_BYTES });
      return { 0: opened, 1: bytes.length };
    },
    slice: (call) => {
      const file = files.get(Number(call["2"]));
      if (!file) return undefined;
      const start = Number(call["3"]) * file.slice;
      const part = Array.from(file.bytes.subarray(start, start + file.slice));
      return { 0: part, 1: part.length };
    },
    close: (call) => {
      files.delete(Number(call["2"]));
    },
  };
}
