/** The sample's team; quota in the book's currency for one quarter. */
export const TEAM = [
  { owner: "Ana Duarte", quota: 260_000 },
  { owner: "Björn Lindqvist", quota: 240_000 },
  { owner: "Chiara Bonetti", quota: 240_000 },
  { owner: "David Novák", quota: 220_000 },
  { owner: "Eva Steinbach", quota: 260_000 },
  { owner: "Finn O’Hara", quota: 180_000 },
  { owner: "Greta Vandamme", quota: 220_000 },
  { owner: "Hugo Marchetti", quota: 120_000 },
] as const;

/** Invented names of companies; each meets each trade at most once. */
export const COMPANIES = [
  "Aldervik",
  "Brenholt",
  "Caldeira",
  "Drosselberg",
  "Elvaton",
  "Fjellmark",
  "Galvandi",
  "Havelmann",
  "Ilmenfeld",
  "Jorvanen",
  "Kestrava",
  "Lorvenne",
  "Marezzo",
  "Nordelin",
  "Ostrava Krone",
  "Pellegrand",
  "Quintavar",
  "Roszkowa",
  "Sölvang",
  "Tarnholm",
  "Umbrecht",
  "Valdorne",
  "Westergaarden",
  "Zelenka",
] as const;

export const TRADES = ["Logistik", "Foods", "Papier", "Marine", "Optics", "Energie"] as const;

export const PRODUCTS = [
  "Line monitoring",
  "Energy metering",
  "Warehouse control",
  "Service contract",
  "Spare-parts portal",
  "Quality cameras",
  "Maintenance suite",
  "Fleet tracking",
] as const;

export const SCOPES = [
  "pilot",
  "phase 2",
  "rollout",
  "site Graz",
  "three plants",
  "renewal",
  "extension",
] as const;

export const NEXT_STEPS = [
  "Walk the finance lead through the business case",
  "Send the revised offer, two options",
  "Agree acceptance criteria with the plant manager",
  "Security questionnaire back by Friday",
  "Confirm the order date with procurement",
  "Visit the reference customer together",
  "Get the budget holder into the next call",
  "Draft contract to their lawyers",
  "Demo on their own data",
  "Ask who else has to say yes",
] as const;

export const LEAD_SOURCES = ["Partner", "Web", "Trade fair", "Referral", "Outbound", ""] as const;
export const COMPETITORS = ["Metrovia", "Senstec", "In-house build", "", ""] as const;
export const LOSS_REASONS = ["Price", "No decision", "Competitor", "Timing", "Missing function"] as const;
export const CUSTOMER_KINDS = ["Customer", "Prospect"] as const;
