import { encodeCellText } from "../../kit/xlsx/cellText";
import { escapeText, markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import { newMarkupList } from "./markupList";

/** The texts of the copy: only those that a written cell shows. */
export interface StringTable {
  /** Index of a text. */
  add(text: string): number;
  /** The shared-strings part. */
  root(): string;
}

function item(text: string): string {
  const needsSpace = /^\s|\s$|\n/.test(text);
  return `<si><t${needsSpace ? ' xml:space="preserve"' : ""}>${escapeText(encodeCellText(text))}</t></si>`;
}

/** Starts empty. */
export function newStringTable(): StringTable {
  const texts = newMarkupList();
  let uses = 0;
  return {
    add(text) {
      uses++;
      return texts.add(text);
    },
    root() {
      const items = texts.all().map(item);
      return markup("sst", { xmlns: NAMESPACE.main, count: uses, uniqueCount: items.length }, items.join(""));
    },
  };
}
