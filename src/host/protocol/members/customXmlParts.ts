import type { TextStore } from "../../book/types/store";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";

interface Part {
  readonly store: TextStore;
  readonly id: string;
}

function xmlOf({ store, id }: Part): string {
  const xml = store.get(id);
  if (xml === undefined) throw new RichError("ItemNotFound");
  return xml;
}

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? "";
}

/** Excel's CustomXmlPart. */
const customXmlPartClass = officeClass<Part>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: { GetXml: xmlOf },
  actions: {
    Delete: ({ store, id }) => void store.delete(id),
    SetXml: ({ store, id }, given) => store.set(id, given.text(0)),
  },
});

function newId(store: TextStore): string {
  const taken = new Set(store.items.map(({ key }) => key));
  for (let number = store.items.length + 1; ; number += 1) {
    const id = `{${String(number).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function find(store: TextStore, id: string): OfficeObject | undefined {
  return store.get(id) === undefined ? undefined : customXmlPartClass({ store, id });
}

/** The parts of one namespace. */
const scopedCollectionClass = officeClass<{ readonly store: TextStore; readonly namespace: string }>(
  "CustomXmlPartScopedCollection",
  {
    methods: {
      GetCount: (scope) => partsOf(scope).length,
      GetOnlyItem: (scope) => {
        const [first, ...others] = partsOf(scope);
        if (!first || others.length > 0) throw new RichError("InvalidOperation");
        return first;
      },
      GetOnlyItemOrNullObject: (scope) => {
        const [first, ...others] = partsOf(scope);
        return first && others.length === 0 ? first : NULL_OBJECT;
      },
    },
    items: (scope) => partsOf(scope),
  },
);

function partsOf({
  store,
  namespace,
}: {
  readonly store: TextStore;
  readonly namespace: string;
}): OfficeObject[] {
  return store.items
    .filter(({ value }) => namespaceOf(value) === namespace)
    .map(({ key }) => customXmlPartClass({ store, id: key }));
}

/** Excel's CustomXmlPartCollection. */
export const customXmlPartCollectionClass = officeClass<TextStore>("CustomXmlPartCollection", {
  methods: {
    Add: (store, given) => {
      const id = newId(store);
      store.set(id, given.text(0));
      return customXmlPartClass({ store, id });
    },
    GetByNamespace: (store, given) => scopedCollectionClass({ store, namespace: given.text(0) }),
    GetCount: (store) => store.items.length,
    GetItem: (store, given) => {
      const part = find(store, given.text(0));
      if (!part) throw new RichError("ItemNotFound");
      return part;
    },
    GetItemOrNullObject: (store, given) => find(store, given.text(0)) ?? NULL_OBJECT,
  },
  items: (store) => store.items.map(({ key }) => customXmlPartClass({ store, id: key })),
});
