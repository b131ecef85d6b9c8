import type { Store } from "../../book/types/store";
import { NULL_OBJECT } from "../nullObject";
import { officeClass, type OfficeClass, type Scalar } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import type { Wire } from "../wire";

/** One entry of a store. */
interface Entry<Value> {
  readonly store: Store<Value>;
  readonly key: string;
}

/** What differs between Excel's collections of keys and values. */
export interface KeyedClasses<Value extends Wire> {
  readonly collection: string;
  readonly item: string;
  read(value: Wire): Value;
  /** Further scalars of an item. */
  readonly scalars?: Readonly<Record<string, (value: Value) => Wire>>;
}

/** Declares a collection of keys and values and its items: settings and custom properties alike. */
export function keyedStoreClass<Value extends Wire>(words: KeyedClasses<Value>): OfficeClass<Store<Value>> {
  const itemClass = entryClass(words);

  function find(store: Store<Value>, key: string): OfficeObject | undefined {
    const entry = store.items.find((item) => item.key.toLowerCase() === key.toLowerCase());
    return entry && itemClass({ store, key: entry.key });
  }

  return officeClass<Store<Value>>(words.collection, {
    methods: {
      Add: (store, given) => {
        const key = given.text(0);
        store.set(key, words.read(given.value(1)));
        return itemClass({ store, key });
      },
      GetCount: (store) => store.items.length,
      GetItem: (store, given) => required(find(store, given.text(0))),
      GetItemAt: (store, given) => {
        const entry = store.items[given.number(0)];
        return required(entry && itemClass({ store, key: entry.key }));
      },
      GetItemOrNullObject: (store, given) => find(store, given.text(0)) ?? NULL_OBJECT,
    },
    actions: { DeleteAll: (store) => store.clear() },
    items: (store) => store.items.map(({ key }) => itemClass({ store, key })),
  });
}

function entryClass<Value extends Wire>(words: KeyedClasses<Value>): OfficeClass<Entry<Value>> {
  const scalars: Record<string, Scalar<Entry<Value>>> = {
    Key: { get: ({ key }) => key },
    Value: { get: valueOf, set: ({ store, key }, value) => store.set(key, words.read(value)) },
    _Id: { get: ({ key }) => key },
  };
  for (const [name, read] of Object.entries(words.scalars ?? {})) {
    scalars[name] = { get: (entry) => read(valueOf(entry)) };
  }
  return officeClass<Entry<Value>>(words.item, {
    identity: ({ key }) => ({ _Id: key }),
    scalars,
    actions: { Delete: ({ store, key }) => void store.delete(key) },
  });
}

function valueOf<Value>({ store, key }: Entry<Value>): Value {
  const value = store.get(key);
  if (value === undefined) throw new RichError("ItemNotFound");
  return value;
}

function required(found: OfficeObject | undefined): OfficeObject {
  if (!found) throw new RichError("ItemNotFound");
  return found;
}
