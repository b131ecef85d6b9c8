import type { DocumentProperties } from "./types/store";

const BLANK: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  status: "",
};

/** The workbook's name and document properties. */
export interface DocumentFacts {
  readonly name: string;
  readonly properties: DocumentProperties;
  /** Whether days are counted from 1904, as old Excel on the Mac did. */
  readonly usesDates1904: boolean;
  setUsesDates1904(isUsed: boolean): void;
  setName(name: string): void;
  setProperties(properties: Partial<DocumentProperties>): void;
}

export function createDocumentFacts(first: string): DocumentFacts {
  let name = first;
  let properties = BLANK;
  let usesDates1904 = false;
  return {
    get name() {
      return name;
    },
    get properties() {
      return properties;
    },
    get usesDates1904() {
      return usesDates1904;
    },
    setUsesDates1904: (isUsed) => {
      usesDates1904 = isUsed;
    },
    setName: (next) => {
      name = next;
    },
    setProperties: (some) => {
      properties = { ...properties, ...some };
    },
  };
}
