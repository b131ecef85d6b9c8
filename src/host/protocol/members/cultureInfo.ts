import { officeClass } from "../officeClass";

const numberFormatClass = officeClass<undefined>("NumberFormatInfo", {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
});

const datetimeFormatClass = officeClass<undefined>("DatetimeFormatInfo", {
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "dddd, MMMM d, yyyy" },
    LongTimePattern: { get: () => "h:mm:ss tt" },
    ShortDatePattern: { get: () => "M/d/yyyy" },
    TimeSeparator: { get: () => ":" },
  },
});

/** Excel's CultureInfo; the embedded workbook speaks en-US. */
export const cultureInfoClass = officeClass<undefined>("CultureInfo", {
  scalars: { Name: { get: () => "en-US" } },
  links: {
    DatetimeFormat: () => datetimeFormatClass(undefined),
    NumberFormat: () => numberFormatClass(undefined),
  },
});
