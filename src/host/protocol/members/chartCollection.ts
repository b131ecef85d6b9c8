import { SERIES_BY, type Chart, type Charts } from "../../book/types/chart";
import type { HostSheet } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { chartClass } from "./chart";
import { readChartType } from "./chartType";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";

function chartsOf({ host, sheet }: HostSheet): Charts {
  return host.book.chartsOf(sheet);
}

function item({ host, sheet }: HostSheet, chart: Chart | null | undefined): OfficeObject {
  if (!chart) throw new RichError("ItemNotFound");
  return chartClass({ host, sheet, chart });
}

function add(subject: HostSheet, given: Arguments): OfficeObject {
  const source = givenRange(subject, given, 1);
  const seriesBy = oneOf(given.optionalText(2) ?? "Auto", SERIES_BY);
  return item(subject, chartsOf(subject).add(readChartType(given.text(0)), source, seriesBy));
}

/** Excel's ChartCollection. */
export const chartCollectionClass = officeClass<HostSheet>("ChartCollection", {
  scalars: { Count: { get: (subject) => chartsOf(subject).items.length } },
  methods: {
    Add: add,
    GetCount: (subject) => chartsOf(subject).items.length,
    GetItem: (subject, given) => item(subject, chartsOf(subject).get(given.text(0))),
    GetItemAt: (subject, given) => {
      const chart = chartsOf(subject).items[given.number(0)];
      if (!chart) throw new RichError("InvalidArgument");
      return item(subject, chart);
    },
    GetItemOrNullObject: (subject, given) => {
      const chart = chartsOf(subject).get(given.text(0));
      return chart ? item(subject, chart) : NULL_OBJECT;
    },
  },
  items: (subject) => chartsOf(subject).items.map((chart) => item(subject, chart)),
});
