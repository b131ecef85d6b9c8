import type { Chart } from "../../book/types/chart";
import type { HostSheet } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { chartClass } from "./chart";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";

function item({ host, sheet }: HostSheet, chart: Chart | null | undefined): OfficeObject {
  if (!chart) throw new RichError("ItemNotFound");
  return chartClass({ host, sheet, chart });
}

function add(subject: HostSheet, given: Arguments): OfficeObject {
  const source = givenRange(subject, given, 1);
  const seriesBy = oneOf(given.optionalText(2) ?? "Auto", ["Auto", "Columns", "Rows"]);
  if (source.sheet.id !== subject.sheet.id) throw new RichError("NotImplemented");
  return item(subject, subject.sheet.charts.add(given.text(0), source.box, seriesBy));
}

/** Excel's ChartCollection. */
export const chartCollectionClass = officeClass<HostSheet>("ChartCollection", {
  scalars: { Count: { get: ({ sheet }) => sheet.charts.items.length } },
  methods: {
    Add: add,
    GetCount: ({ sheet }) => sheet.charts.items.length,
    GetItem: (subject, given) => item(subject, subject.sheet.charts.get(given.text(0))),
    GetItemAt: (subject, given) => item(subject, subject.sheet.charts.items[given.number(0)]),
    GetItemOrNullObject: (subject, given) => {
      const chart = subject.sheet.charts.get(given.text(0));
      return chart ? item(subject, chart) : NULL_OBJECT;
    },
  },
  items: (subject) => subject.sheet.charts.items.map((chart) => item(subject, chart)),
});
