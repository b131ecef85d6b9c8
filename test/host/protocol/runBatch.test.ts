import { NULL_OBJECT } from "../../../src/host/protocol/nullObject";
import { officeClass } from "../../../src/host/protocol/officeClass";
import type { OfficeObject } from "../../../src/host/protocol/officeObject";
import { RichError } from "../../../src/host/protocol/richError";
import { runBatch } from "../../../src/host/protocol/runBatch";
import {
  ACTION,
  PATH,
  type Action,
  type BatchResponse,
  type ObjectPath,
} from "../../../src/host/protocol/wire";

interface Shelf {
  readonly books: string[];
}

const bookClass = officeClass<{ readonly shelf: Shelf; readonly index: number }>("Book", {
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    Title: {
      get: ({ shelf, index }) => shelf.books[index] ?? "",
      set: ({ shelf, index }, value) => {
        if (typeof value !== "string") throw new RichError("InvalidArgument");
        shelf.books[index] = value;
      },
    },
    Length: { get: ({ shelf, index }) => shelf.books[index]?.length ?? 0 },
  },
});

const shelfClass = officeClass<Shelf>("Shelf", {
  scalars: { Count: { get: ({ books }) => books.length } },
  methods: {
    Add: (shelf, given) => {
      shelf.books.push(given.text(0));
      return bookClass({ shelf, index: shelf.books.length - 1 });
    },
    GetItem: (shelf, given) => {
      const index = shelf.books.indexOf(given.text(0));
      if (index < 0) throw new RichError("ItemNotFound");
      return bookClass({ shelf, index });
    },
    GetItemOrNullObject: (shelf, given) =>
      shelf.books.includes(given.text(0)) ? bookClass({ shelf, index: 0 }) : NULL_OBJECT,
  },
  items: (shelf) => shelf.books.map((_, index) => bookClass({ shelf, index })),
});

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PATH.global, Name: "" };

function methodPath(Id: number, Name: string, argument: string): ObjectPath {
  const parent = { ParentObjectPathId: 1, ArgumentInfo: { Arguments: [argument] } };
  return { Id, ObjectPathType: PATH.method, Name, ...parent };
}

/** Runs actions on a shelf of two books. */
function run(
  actions: readonly (Omit<Action, "Id" | "Name"> & Partial<Pick<Action, "Name">>)[],
  paths: readonly ObjectPath[] = [],
  shelf: Shelf = { books: ["Emma", "Persuasion"] },
): Promise<BatchResponse> {
  const kept: OfficeObject[] = [];
  return runBatch(
    {
      Actions: actions.map((action, index) => ({ Id: index + 1, Name: "", ...action })),
      ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [path.Id, path])),
    },
    {
      roots: {
        workbook: () => shelfClass(shelf),
        service: () => undefined,
        tracked: (id) => kept[Number(id)],
      },
      keep: (object) => String(kept.push(object) - 1),
      settle: () => Promise.resolve(),
    },
  );
}

describe("a batch", () => {
  test("answers each query under the names of the wire", async () => {
    const response = await run(
      [{ ActionType: ACTION.query, ObjectPathId: 2, QueryInfo: { Select: ["title", "LENGTH"] } }],
      [methodPath(2, "GetItem", "Emma")],
    );
    expect(response.Results).toEqual([{ ActionId: 1, Value: { Id: 0, Title: "Emma", Length: 4 } }]);
  });

  test("follows a path once, however many actions name it", async () => {
    const shelf = { books: [] as string[] };
    await run(
      [
        { ActionType: ACTION.instantiate, ObjectPathId: 2 },
        { ActionType: ACTION.query, ObjectPathId: 2, QueryInfo: {} },
      ],
      [methodPath(2, "Add", "Sanditon")],
      shelf,
    );
    expect(shelf.books).toEqual(["Sanditon"]);
  });

  test("pages through a collection and selects of each item", async () => {
    const query = { Select: ["items/title"], Top: 1, Skip: 1 };
    const response = await run([{ ActionType: ACTION.query, ObjectPathId: 1, QueryInfo: query }]);
    expect(response.Results[0]?.Value).toEqual({ _Items: [{ Id: 1, Title: "Persuasion" }] });
  });

  test("tells a collection's own scalar from those of its items", async () => {
    const query = { Select: ["count"] };
    const response = await run([{ ActionType: ACTION.query, ObjectPathId: 1, QueryInfo: query }]);
    expect(response.Results[0]?.Value).toEqual({ Count: 2 });
  });

  test("gives null for a null object and for what is asked of it", async () => {
    const response = await run(
      [
        { ActionType: ACTION.instantiate, ObjectPathId: 2 },
        { ActionType: ACTION.query, ObjectPathId: 3, QueryInfo: {} },
      ],
      [
        methodPath(2, "GetItemOrNullObject", "Dune"),
        { Id: 3, ObjectPathType: PATH.property, Name: "Author", ParentObjectPathId: 2 },
      ],
    );
    expect(response.Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  test("stops at the first refusal, says where, and keeps what was done", async () => {
    const shelf = { books: ["Emma"] };
    const response = await run(
      [
        {
          ActionType: ACTION.setProperty,
          Name: "Title",
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: ["E."] },
        },
        { ActionType: ACTION.instantiate, ObjectPathId: 3 },
        {
          ActionType: ACTION.setProperty,
          Name: "Title",
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: ["F."] },
        },
      ],
      [methodPath(2, "GetItem", "Emma"), methodPath(3, "GetItem", "Dune")],
      shelf,
    );
    expect(response.Error).toMatchObject({ Code: "ItemNotFound", Location: "Shelf.getItem", ActionIndex: 1 });
    expect(shelf.books).toEqual(["E."]);
  });

  test("names the class and member that the host lacks", async () => {
    const response = await run([{ ActionType: ACTION.method, Name: "Burn", ObjectPathId: 1 }]);
    expect(response.Error).toMatchObject({ Code: "ApiNotFound", Location: "Shelf.burn" });
  });

  test("refuses a path whose parent it was not told", async () => {
    const path = { Id: 2, ObjectPathType: 99, Name: "", ParentObjectPathId: 7 };
    const response = await run([{ ActionType: ACTION.instantiate, ObjectPathId: 2 }], [path]);
    expect(response.Error?.Code).toBe("InvalidReference");
  });

  test("lists the traces that it passed, so that handlers take effect", async () => {
    const response = await run([{ ActionType: ACTION.trace, ObjectPathId: 0 }]);
    expect(response).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [1] });
  });

  test("gives a kept object its reference id from then on", async () => {
    const response = await run(
      [
        { ActionType: ACTION.instantiate, ObjectPathId: 2 },
        { ActionType: ACTION.method, Name: "_KeepReference", ObjectPathId: 2 },
        { ActionType: ACTION.instantiate, ObjectPathId: 2 },
      ],
      [methodPath(2, "GetItem", "Emma")],
    );
    const values = response.Results.map(({ Value }) => Value);
    expect(values).toEqual([{ Id: 0 }, { Id: 0, _ReferenceId: "0" }]);
  });
});
