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
  setName(name: string): void;
  setProperties(properties: Partial<DocumentProperties>): void;
}

export function createDocumentFacts(first: string): DocumentFacts {
  let name = first;
  let properties = BLANK;
  return {
    get name() {
      return name;
    },
    get properties() {
      return properties;
    },
    setName: (next) => {
      name = next;
    },
    setProperties: (some) => {
      properties = { ...properties, ...some };
    },
  };
}
