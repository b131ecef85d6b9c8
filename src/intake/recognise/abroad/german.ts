import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** German headers of CRMs and of sheets made by hand. */
export const GERMAN: KnownHeaders = {
  dealId: listed(
    "Opportunity-ID | Deal-ID | Datensatz-ID | Verkaufschance-ID | Vorgangsnummer",
    "Vorgangs-ID | (Nicht ändern) Verkaufschance | Chancen-ID",
  ),
  deal: listed(
    "Opportunity-Name | Name der Opportunity | Deal-Name | Name der Verkaufschance",
    "Verkaufschance | Thema | Geschäft | Titel | Projekt | Projektname | Vorhaben | Geschäftsname",
  ),
  account: listed(
    "Accountname | Kontoname | Account | Kunde | Kundenname | Firma | Firmenname | Unternehmen",
    "Unternehmensname | Zugeordnetes Unternehmen | Verknüpftes Unternehmen",
    "Potenzieller Kunde | Interessent | Organisation",
  ),
  owner: listed(
    "Opportunity-Inhaber | Inhaber | Besitzer | Zuständig | Zuständiger",
    "Zuständiger Mitarbeiter | Für Deal zuständiger Mitarbeiter | Deal-Verantwortlicher",
    "Verkäufer | Vertriebler | Vertriebsmitarbeiter | Außendienst | Verantwortlich",
    "Verantwortlicher | Verantwortliche Person | Verantwortlicher Benutzer | Zugewiesen an",
    "Bearbeiter | Betreuer",
  ),
  stage: listed(
    "Phase | Vertriebsphase | Verkaufsphase | Deal-Phase | Stufe | Pipeline-Phase",
    "Pipelinephase",
  ),
  category: listed("Prognosekategorie | Forecast-Kategorie | Forecastkategorie | Name der Prognosekategorie"),
  status: listed("Status"),
  created: listed(
    "Erstelldatum | Erstellt am | Erstellungsdatum | Angelegt am | Anlagedatum | Erstellt",
    "Deal erstellt",
  ),
  closeDate: listed(
    "Schlusstermin | Abschlussdatum | Geschätztes Abschlussdatum | Gesch. Abschlussdatum",
    "Voraussichtliches Abschlussdatum | Voraussichtl. Abschlussdatum",
    "Erwartetes Abschlussdatum | Erwarteter Abschluss | Geplanter Abschluss | Abschluss",
    "Abschlusstermin",
  ),
  amount: listed(
    "Betrag | Auftragswert | Wert | Umsatz | Geschätzter Umsatz | Gesch. Umsatz",
    "Geschätzter Wert | Volumen | Auftragsvolumen | Dealwert | Summe",
  ),
  probability: listed(
    "Wahrscheinlichkeit | Abschlusswahrscheinlichkeit | W'keit | Wkt. | Chance %",
    "Deal-Wahrscheinlichkeit",
  ),
  closedOn: listed("Geschlossen am | Tatsächliches Abschlussdatum | Abgeschlossen am | Gewonnen am"),
  type: listed("Typ | Art | Deal-Typ"),
  nextStep: listed("Nächster Schritt | Nächste Schritte"),
  nextStepDate: listed("Datum der nächsten Aktivität | Nächste Aktivität | Fällig am"),
  lastActivity: listed(
    "Letzte Aktivität | Datum der letzten Aktivität | Letzter Kontakt | Zuletzt kontaktiert",
  ),
  competitor: listed("Wettbewerber | Hauptwettbewerber | Mitbewerber"),
  lostReason: listed("Verlustgrund | Grund für Verlust | Grund des Verlusts | Absagegrund | Statusgrund"),
  currency: listed("Währung | Währung des Werts | Betragswährung | Währungscode | Betrag Währung"),
  stageSince: listed("Letzte Phasenänderung | Datum der letzten Phasenänderung"),
};
