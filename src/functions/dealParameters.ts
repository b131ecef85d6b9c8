import { block, date } from "./parameters";

/** The Pipeline block that every forecast function takes. */
export const DEALS = block(
  "deals",
  "The Pipeline table from Deal ID to Closed on, with its header row.",
  "Pipeline[[#All],[Deal ID]:[Closed on]]",
);

export const FROM = date("from", "First day of the period.");

export const TO = date("to", "Last day of the period, included.");
