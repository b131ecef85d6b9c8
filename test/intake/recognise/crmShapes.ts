/** A header row of a CRM as its exports have it, with the column of the book that each goes to; "" is left out. */
export interface CrmShape {
  readonly crm: string;
  readonly name: string;
  /** "header > key" for those that are kept, else the header alone. */
  readonly headers: string;
}

const KEYS = {
  o: "owner",
  a: "account",
  d: "deal",
  i: "dealId",
  s: "stage",
  u: "status",
  c: "closeDate",
  m: "amount",
  p: "probability",
  n: "nextStep",
  t: "type",
  r: "created",
  y: "currency",
  l: "lastActivity",
  x: "closedOn",
  f: "category",
  e: "lostReason",
  v: "nextStepDate",
  g: "stageSince",
} as const;

/** The headers of a shape, with the key of the book's column that each fills. */
export function columnsOf({ headers }: CrmShape): readonly (readonly [header: string, key: string])[] {
  return headers.split("|").map((part) => {
    const [header = "", letter = ""] = part.split(">").map((text) => text.trim());
    return [header, Object.entries(KEYS).find(([each]) => each === letter)?.[1] ?? ""] as const;
  });
}

export const CRM_SHAPES: readonly CrmShape[] = [
  {
    crm: "Salesforce",
    name: "a Salesforce report in German",
    headers:
      "Opportunity-Inhaber>o|Accountname>a|Name der Opportunity>d|Phase>s|Geschäftszeitraum|Betrag>m|Erwarteter Umsatz|Wahrscheinlichkeit (%)>p|Alter|Schlusstermin>c|Erstelldatum>r|Nächster Schritt>n|Leadquelle|Typ>t|Inhaberrolle|Opportunity-ID>i",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in French",
    headers:
      "Propriétaire de l'opportunité>o|Nom du compte>a|Nom de l'opportunité>d|Étape>s|Période fiscale|Montant>m|Revenu attendu|Probabilité (%)>p|Âge|Date de clôture>c|Date de création>r|Étape suivante>n|Type>t|ID opportunité>i",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in Spanish",
    headers:
      "Propietario de oportunidad>o|Nombre de la cuenta>a|Nombre de la oportunidad>d|Etapa>s|Importe>m|Ingresos esperados|Probabilidad (%)>p|Antigüedad|Fecha de cierre>c|Fecha de creación>r|Paso siguiente>n|Tipo>t|Id. de oportunidad>i",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in Italian",
    headers:
      "Titolare opportunità>o|Nome account>a|Nome opportunità>d|Fase>s|Ammontare>m|Ricavi previsti|Probabilità (%)>p|Età|Data di chiusura>c|Data creazione>r|Fase successiva>n|Tipo>t",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in Portuguese",
    headers:
      "Proprietário da oportunidade>o|Nome da conta>a|Nome da oportunidade>d|Fase>s|Quantia>m|Receita esperada|Probabilidade (%)>p|Idade|Data de fechamento>c|Data de criação>r|Próxima etapa>n|Tipo>t",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in Dutch",
    headers:
      "Opportunityeigenaar>o|Accountnaam>a|Opportunitynaam>d|Fase>s|Bedrag>m|Verwachte omzet|Waarschijnlijkheid (%)>p|Leeftijd|Sluitingsdatum>c|Gemaakt op>r|Volgende stap>n|Type>t",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report in Japanese",
    headers:
      "商談 所有者>o|取引先名>a|商談名>d|フェーズ>s|会計期間|金額>m|期待収益|確度 (%)>p|経過日数|完了予定日>c|作成日>r|次のステップ>n|種別>t|商談 ID>i",
  },
  {
    crm: "Salesforce",
    name: "a grouped Salesforce report",
    headers: "Opportunity Owner ↑>o|Stage ↓>s|Opportunity Name>d|Account Name>a|Amount>m|Close Date>c",
  },
  {
    crm: "Salesforce",
    name: "a Salesforce report of several tables",
    headers:
      "Opportunity Owner: Full Name>o|Account Name: Account Name>a|Opportunity Name>d|Opportunity: Stage>s|Opportunity: Amount>m|Opportunity: Close Date>c|Opportunity: Opportunity ID>i|Opportunity: Created Date>r|Opportunity: Last Modified Date",
  },
  {
    crm: "HubSpot",
    name: "HubSpot's whole export",
    headers:
      "Record ID>i|Deal Name>d|Deal Stage>s|Close Date>c|Deal owner>o|Amount>m|Currency>y|Pipeline|Create Date>r|Weighted amount|Deal probability>p|Forecast category>f|Forecast amount|Last Activity Date>l|Next Activity Date>v|Next step>n|Deal Type>t|Priority|Closed Lost Reason>e|Days to close|Associated Company>a|Associated Contact",
  },
  {
    crm: "HubSpot",
    name: "HubSpot in German",
    headers:
      "Datensatz-ID>i|Deal-Name>d|Deal-Phase>s|Abschlussdatum>c|Für Deal zuständiger Mitarbeiter>o|Betrag>m|Pipeline|Erstellungsdatum>r|Datum der letzten Aktivität>l|Zugeordnetes Unternehmen>a|Gewichteter Betrag",
  },
  {
    crm: "HubSpot",
    name: "HubSpot in Portuguese",
    headers:
      "ID do registro>i|Nome do negócio>d|Etapa do negócio>s|Data de fechamento>c|Proprietário do negócio>o|Valor>m|Data de criação>r|Empresa associada>a",
  },
  {
    crm: "HubSpot",
    name: "HubSpot in Japanese",
    headers:
      "レコードID>i|取引名>d|取引ステージ>s|クローズ日>c|取引担当者>o|金額>m|作成日>r|関連付けられた会社>a",
  },
  {
    crm: "Dynamics 365",
    name: "Dynamics 365 in German",
    headers:
      "(Nicht ändern) Verkaufschance>i|(Nicht ändern) Zeilenprüfsumme|(Nicht ändern) Geändert am|Thema>d|Potenzieller Kunde>a|Gesch. Abschlussdatum>c|Gesch. Umsatz>m|Kontakt|Wahrscheinlichkeit>p|Bewertung|Status>u|Besitzer>o|Erstellt am>r",
  },
  {
    crm: "Dynamics 365",
    name: "Dynamics 365 in French",
    headers:
      "(Ne pas modifier) Opportunité>i|(Ne pas modifier) Somme de contrôle de ligne|(Ne pas modifier) Modifié le|Rubrique>d|Client potentiel>a|Date de clôture estimée>c|Revenu estimé>m|Contact|Probabilité>p|Propriétaire>o|Statut>u|Créé le>r",
  },
  {
    crm: "Pipedrive",
    name: "Pipedrive with every column",
    headers:
      "Deal - ID>i|Deal - Title>d|Deal - Creator|Deal - Owner>o|Deal - Value>m|Deal - Currency of Value>y|Deal - Weighted value|Deal - Probability>p|Deal - Organization>a|Deal - Pipeline|Deal - Contact person|Deal - Stage>s|Deal - Status>u|Deal - Deal created>r|Deal - Update time|Deal - Last stage change>g|Deal - Next activity date>v|Deal - Last activity date>l|Deal - Lost reason>e|Deal - Expected close date>c|Deal - Product amount|Deal - ACV|Deal - ARR|Deal - MRR",
  },
  {
    crm: "Pipedrive",
    name: "Pipedrive in Portuguese",
    headers:
      "Negócio - Título>d|Negócio - Proprietário>o|Negócio - Valor>m|Negócio - Organização>a|Negócio - Etapa>s|Negócio - Status>u|Negócio - Data de fechamento esperada>c|Negócio - ID>i",
  },
  {
    crm: "Zoho",
    name: "Zoho",
    headers:
      "Record Id>i|Deal Owner>o|Amount>m|Deal Name>d|Closing Date>c|Account Name>a|Stage>s|Type>t|Probability (%)>p|Expected Revenue|Next Step>n|Contact Name|Created By|Created Time>r|Modified Time|Last Activity Time>l|Reason For Loss>e|Currency>y|Exchange Rate",
  },
  {
    crm: "Freshsales",
    name: "Freshsales",
    headers:
      "Id>i|Name>d|Amount>m|Sales account>a|Deal stage>s|Expected close date>c|Closed date>x|Sales owner>o|Probability (%)>p|Deal type>t|Lost reason>e|Created at>r|Updated at|Currency>y|Deal pipeline|Last contacted time>l|Expected deal value",
  },
  {
    crm: "Copper",
    name: "Copper",
    headers:
      "Copper ID>i|Name>d|Primary Contact|Company>a|Value>m|Pipeline|Stage>s|Status>u|Close Date>c|Priority|Source|Owned By>o|Win Probability>p|Loss Reason>e|Created At>r|Updated At|Last Contacted>l",
  },
  {
    crm: "Close",
    name: "Close",
    headers:
      "id>i|lead_name>a|status_label>s|status_type>u|value>m|value_currency>y|confidence>p|note|date_won>c|date_created>r|date_updated|user_name>o|contact_name|expected_value",
  },
  {
    crm: "Insightly",
    name: "Insightly",
    headers:
      "Record ID>i|Opportunity Name>d|Probability Of Winning>p|Bid Currency>y|Bid Amount|Opportunity Value>m|Forecast Close Date>c|Actual Close Date>x|Current State>u|Pipeline|Pipeline Stage>s|User Responsible>o|Organization>a|Date Created>r|Date Updated",
  },
  {
    crm: "SugarCRM",
    name: "SuiteCRM's own names",
    headers:
      "name>d|id>i|date_entered>r|date_modified|description|assigned_user_name>o|opportunity_type>t|account_name>a|lead_source|amount>m|date_closed>c|next_step>n|sales_stage>s|probability>p",
  },
  {
    crm: "Odoo",
    name: "Odoo",
    headers:
      "Opportunity>d|Customer>a|Email|Phone|Salesperson>o|Expected Revenue>m|Stage>s|Probability>p|Expected Closing>c|Created on>r|Lost Reason>e|Tags",
  },
  {
    crm: "Bitrix24",
    name: "Bitrix24",
    headers:
      "ID>i|Deal Name>d|Pipeline|Stage>s|Company>a|Contact|Total>m|Currency>y|Responsible person>o|Start date|Assumed close date>c|Created on>r|Modified on|Probability>p|Deal type>t",
  },
  {
    crm: "",
    name: "a sheet made by hand",
    headers: "Opp>d|Rep>o|Cust>a|Amt>m|Close>c|Stage>s|Win %>p|Notes",
  },
  {
    crm: "",
    name: "a German sheet made by hand",
    headers: "Projekt>d|Kunde>a|Vertriebler>o|Status>s|Volumen €>m|Abschluss>c|W'keit>p",
  },
  {
    crm: "",
    name: "a sheet of an account executive",
    headers:
      "Deal>d|AE>o|Company>a|Deal Size>m|Target Close>c|Pipeline Stage>s|Confidence>p|Last Touch>l|Next Steps>n",
  },
  {
    crm: "",
    name: "a French list",
    headers: "Nom de l'affaire>d|Compte>a|Propriétaire>o|Étape>s|Montant>m|Date de clôture>c|ID>i",
  },
];
