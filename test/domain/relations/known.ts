import type { Relationship } from "../../../src/schema/sheets/relationships";

const BLANK: Relationship = {
  person: "Jorge Prats",
  account: "Halden Marine",
  dealId: "D-6",
  role: "Champion",
  stance: null,
  strength: null,
  lastContact: null,
  ourOwner: "Ben Okafor",
  standing: null,
  contacts: null,
  note: "",
};

/** Somebody at a customer of whom nothing is known but what the example says. */
export function known(facts: Partial<Relationship> = {}): Relationship {
  return { ...BLANK, ...facts };
}
