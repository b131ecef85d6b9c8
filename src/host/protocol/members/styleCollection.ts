import { NULL_OBJECT } from "../nullObject";
import { officeClass, type Scalar } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import type { Wire } from "../wire";

/** The font of the Normal style, which every cell has that nobody dressed. */
const NORMAL = { Bold: false, Color: "#000000", Italic: false, Name: "Calibri", Size: 11 } as const;

/** Setting what is already so is taken; the embedded workbook keeps one Normal style and refuses another. */
function fixed(value: Wire): Scalar<undefined> {
  return {
    get: () => value,
    set: (_, next) => {
      if (next !== value) throw new RichError("NotImplemented");
    },
  };
}

const fontClass = officeClass<undefined>("RangeFont", {
  scalars: Object.fromEntries(Object.entries(NORMAL).map(([name, value]) => [name, fixed(value)])),
});

const styleClass = officeClass<undefined>("Style", {
  scalars: { BuiltIn: { get: () => true }, Name: { get: () => "Normal" } },
  links: { Font: () => fontClass(undefined) },
});

function find(name: string): OfficeObject | undefined {
  return name.toLowerCase() === "normal" ? styleClass(undefined) : undefined;
}

/** Excel's StyleCollection, as far as the Normal style goes. */
export const styleCollectionClass = officeClass<undefined>("StyleCollection", {
  methods: {
    GetCount: () => 1,
    GetItem: (_, given) => {
      const style = find(given.text(0));
      if (!style) throw new RichError("ItemNotFound");
      return style;
    },
    GetItemOrNullObject: (_, given) => find(given.text(0)) ?? NULL_OBJECT,
  },
  items: () => [styleClass(undefined)],
});
