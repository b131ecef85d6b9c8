import { listed } from "./abroad/listed";
import { bareHeader } from "./bareHeader";

/** What exports carry besides the book's columns: their values could look like those, and mean something else. */
const OTHERS = listed(
  "Actual Revenue | Discount | Budget | Cost | Margin | Quantity | Exchange Rate | Product amount | Product quantity | MRR",
  "Last Modified Date | LastModifiedDate | Modified On | (Do Not Modify) Modified On | Modified Time | Last Modified",
  "Date Modified | Updated At | Updated On | Date Updated | Update time | SystemModstamp | hs_lastmodifieddate",
  "Modified By | Created By | Creator | Last Viewed Date | Last Referenced Date | _fivetran_synced | write_date",
  "Renewal Date | Start Date | Contract Start Date | Contract End Date | Go-Live Date | Due Date | Rotten time",
  "Account Owner | Owner Role | Owner Alias | Owner Email | Contact | Contact Name | Contact person | Primary Contact",
  "Associated Contact | Manager | Lead Source | Source | Campaign | Campaign Source | Campaign Id | Description | Notes",
  "Note | Comments | Tags | Pipeline | Label | Rating | Region | Territory | Territory Region | Industry | Country | City",
  "State | Priority | Phone | Email | Website | Segment | Fiscal | Fiscal Period | Fiscal Quarter | Fiscal Year | Age",
  "Stage Duration | Days in stage | (Do Not Modify) Row Checksum | Account Id | Contact Id | Owner Id | Synced Quote Id",
  "Record Type Id | Pricebook Id | Layout | Visible to | Closed Won Reason",
  "Kontakt | Ansprechpartner | Bewertung | Leadquelle | Quelle | Alter | Geschäftszeitraum | Inhaberrolle | Notiz | Notizen",
  "Bemerkung | Beschreibung | Land | Branche | (Nicht ändern) Zeilenprüfsumme | (Nicht ändern) Geändert am | Geändert am",
  "Letzte Änderung | Datum der letzten Änderung | Tatsächlicher Umsatz | Account-Inhaber | Erstellt von",
  "Contact principal | Évaluation | Origine | Origine de la piste | Âge | Ancienneté | Période fiscale | Rôle du propriétaire",
  "Remarques | Commentaires | Pays | Secteur | (Ne pas modifier) Somme de contrôle de ligne | (Ne pas modifier) Modifié le",
  "Modifié le | Date de dernière modification | Revenu réel | Propriétaire du compte | Créé par",
  "Contacto | Calificación | Origen | Origen del candidato | Antigüedad | Periodo fiscal | Función del propietario | Notas",
  "Descripción | País | Sector | (No modificar) Suma de comprobación de fila | (No modificar) Fecha de modificación",
  "Fecha de modificación | Última modificación | Ingresos reales | Propietario de la cuenta | Creado por",
  "Contatto | Valutazione | Fonte del lead | Origine lead | Età | Periodo fiscale | Ruolo titolare | Note | Descrizione | Paese",
  "(Non modificare) Checksum riga | (Non modificare) Data modifica | Data ultima modifica | Modificato il | Titolare account",
  "Contato | Classificação | Origem | Origem do lead | Idade | Período fiscal | Função do proprietário | Observações | País",
  "(Não modificar) Soma de verificação da linha | (Não modificar) Data de modificação | Data da última modificação",
  "Contactpersoon | Leadbron | Leeftijd | Fiscale periode | Rol van eigenaar | Opmerkingen | Omschrijving | Land | Regio",
  "(Niet wijzigen) Controlesom van rij | (Niet wijzigen) Gewijzigd op | Gewijzigd op | Laatst gewijzigd | Accounteigenaar",
  "リードソース | 会計期間 | 経過日数 | 所有者 ロール | 最終更新日 | 更新日 | 備考 | 説明 | 業種 | 都道府県 | 取引先 所有者 | 取引先責任者",
  "(変更しないでください) 行チェックサム | (変更しないでください) 修正日",
);

/** The amount times its chance, which is no amount of a deal; and no CRM but Odoo means the amount itself by it. */
const WEIGHTED = listed(
  "Expected Revenue | Weighted Amount | Weighted Revenue | Weighted value | Expected value | Forecast amount",
  "Forecast Value | Expected deal value | Prorated Revenue | Erwarteter Umsatz | Gewichteter Betrag | Gewichteter Umsatz",
  "Revenu attendu | Revenu prévu | Montant pondéré | Ingresos esperados | Importe ponderado | Ricavi previsti",
  "Ricavo previsto | Importo ponderato | Receita esperada | Valor ponderado | Verwachte omzet | Verwachte opbrengst",
  "Gewogen bedrag | 期待収益 | Revenu espéré | Ingreso esperado | Ingresos previstos | Best | Worst",
);

const OTHER_FORMS = new Set(OTHERS.map(bareHeader));
const WEIGHTED_FORMS = new Set(WEIGHTED.map(bareHeader));

/** Whether a header is known to mean something that the book does not keep. */
export function meansOther(header: string): boolean {
  return OTHER_FORMS.has(bareHeader(header)) || meansWeighted(header);
}

/** Whether a header names an amount that its chance has made smaller. */
export function meansWeighted(header: string): boolean {
  return WEIGHTED_FORMS.has(bareHeader(header));
}
