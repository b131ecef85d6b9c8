import type { KnownHeaders } from "./knownHeaders";

/** A CRM, and how its exports give it away. */
export interface Crm {
  readonly name: string;
  /** Headers that it writes and others do not, in the languages of its users. */
  readonly tells: RegExp;
  /** So many of them make it this CRM. */
  readonly enough: number;
  /** What it means by headers that tell less in other exports. */
  readonly headers?: KnownHeaders;
}

/** The CRMs whose exports are known by name; where the headers of two agree, the one with rarer words comes first. */
const CRMS: readonly Crm[] = [
  {
    name: "Dynamics 365",
    tells:
      /^\((?:do not modify|nicht ändern|ne pas modifier|no modificar|non modificare|não modificar|niet wijzigen|変更しないでください)\)/i,
    enough: 1,
  },
  { name: "Pipedrive", tells: /^(?:deal|neg[oó]cio|trato|affaire|transaction|affare) - /i, enough: 2 },
  {
    name: "Odoo",
    tells:
      /^(?:expected closing|salesperson|sales team|partner_id|user_id|stage_id|team_id|date_deadline|expected_revenue|prorated revenue)$/i,
    enough: 2,
    headers: {
      amount: ["Expected Revenue"],
      account: ["Customer", "partner_id"],
      owner: ["Salesperson", "user_id"],
      stage: ["Stage", "stage_id"],
      closeDate: ["Expected Closing", "date_deadline"],
      currency: ["company_currency"],
    },
  },
  {
    name: "Close",
    tells: /^(?:lead_name|status_label|status_type|value_formatted|value_period|date_won)$/i,
    enough: 3,
    headers: {
      account: ["lead_name"],
      stage: ["status_label"],
      status: ["status_type"],
      owner: ["user_name"],
      probability: ["confidence"],
      closeDate: ["date_won"],
      currency: ["value_currency"],
    },
  },
  {
    name: "Zoho",
    tells:
      /^(?:closing date|deal owner\.id|account name\.id|created time|modified time|potential name|potential owner)$/i,
    enough: 2,
  },
  {
    name: "Freshsales",
    tells: /^(?:sales owner|sales account|deal pipeline|deal value in base currency|expected deal value)$/i,
    enough: 2,
    headers: { account: ["Sales account"], owner: ["Sales owner"] },
  },
  {
    name: "Copper",
    tells: /^(?:copper id|owned by|primary contact|converted value|loss reason)$/i,
    enough: 3,
    headers: { dealId: ["Copper ID"] },
  },
  {
    name: "Monday",
    tells: /^(?:item id(?: \(auto generated\))?|subitems|close probability|forecast value|deal value)$/i,
    enough: 3,
    headers: { dealId: ["Item ID (auto generated)", "Item ID"], account: ["Accounts"] },
  },
  {
    name: "Insightly",
    tells:
      /^(?:user[ _]responsible|forecast[ _]close[ _]date|probability[ _]of[ _]winning|bid[ _]amount|bid[ _]currency|current state|opportunity_state)$/i,
    enough: 2,
    headers: {
      currency: ["Bid Currency"],
      status: ["Current State", "Opportunity State"],
      owner: ["User Responsible", "OWNER_USER"],
      created: ["Date Created", "DATE_CREATED_UTC"],
    },
  },
  {
    name: "SugarCRM",
    tells:
      /^(?:assigned to|opportunity amount|date_entered|date_closed|assigned_user_(?:name|id)|sales[_ ]stage|amount_usdollar)$/i,
    enough: 2,
    headers: {
      amount: ["Opportunity Amount", "Likely", "amount"],
      closeDate: ["date_closed"],
      created: ["date_entered"],
      owner: ["assigned_user_name"],
    },
  },
  {
    name: "Bitrix24",
    tells: /^(?:responsible person|assumed close date|stage group|deal is closed)$/i,
    enough: 2,
    headers: { amount: ["Total", "Amount"] },
  },
  {
    name: "HubSpot",
    tells:
      /^(?:record id|deal ?stage|deal owner|dealname|hs_object_id|hubspot_owner_id|create date|datensatz-id|deal-?phase|(?:nom|phase|propriétaire) de la transaction|(?:nombre|etapa|propietario) del negocio|(?:nome|etapa|fase|proprietário) do negócio|(?:nome|fase) (?:dell')?affare|dealnaam|dealfase|取引名|取引ステージ|取引担当者|レコードid)$/i,
    enough: 2,
  },
  {
    name: "Salesforce",
    tells:
      /^(?:opportunity: .+|opportunity[ .]owner(?:: full name)?|opportunity name|fiscal period|stagename|closedate|forecastcategoryname|ownerid|owner\.name|account\.name|opportunity-inhaber|name der opportunity|geschäftszeitraum|schlusstermin|accountname|propriétaire de l'opportunité|nom de l'opportunité|propietario de (?:la )?oportunidad|nombre de la oportunidad|titolare opportunità|nome opportunità|(?:proprietário|nome) da oportunidade|opportunity ?eigenaar|eigenaar opportunity|opportunitynaam|商談 ?所有者|商談名)(?:\s*[↑↓])?$/i,
    enough: 2,
  },
];

/** The CRM that wrote these headers; undefined where none is known by them. */
export function crmOf(headers: readonly string[]): Crm | undefined {
  return CRMS.find(({ tells, enough }) => headers.filter((header) => tells.test(header)).length >= enough);
}
