import { block, date } from "./parameters";

/** The Pipeline block that every forecast function takes. */
export const DEALS = block(
  {
    name: "deals",
    about: "The Pipeline table from Deal ID to Closed on, with its header row.",
    reference: "Pipeline[[#All],[Deal ID]:[Closed on]]",
  },
  "Deals",
);

export const FROM = date({ name: "from", about: "First day of the period." });

export const TO = date({ name: "to", about: "Last day of the period, included." });
