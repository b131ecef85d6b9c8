import { useState, type DragEvent } from "react";

/** Where one file goes, and several at once where a place takes them; elsewhere the first of them counts. */
export interface FileTakers {
  readonly onFile: (file: File) => void;
  readonly onFiles?: (files: readonly File[]) => void;
}

/** Hands over what was dropped or chosen. */
export function takeFiles({ onFile, onFiles }: FileTakers, list: FileList | null): void {
  const files = [...(list ?? [])];
  const [file] = files;
  if (onFiles && files.length > 1) onFiles(files);
  else if (file) onFile(file);
}

/** Makes an element take dropped files; `isOver` while one hangs above it. */
export function useFileDrop(onFile: FileTakers["onFile"], onFiles?: FileTakers["onFiles"]) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        takeFiles({ onFile, ...(onFiles && { onFiles }) }, event.dataTransfer.files);
      },
    },
  };
}
