import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** Dutch headers of CRMs and of sheets made by hand. */
export const DUTCH: KnownHeaders = {
  dealId: listed(
    "Opportunity-id | Deal-id | Record-ID | Verkoopkans-id | (Niet wijzigen) Verkoopkans",
    "(Niet wijzigen) Opportunity",
  ),
  deal: listed(
    "Naam opportunity | Opportunitynaam | Dealnaam | Naam | Verkoopkans | Onderwerp | Titel",
    "Project | Naam verkoopkans",
  ),
  account: listed(
    "Accountnaam | Naam account | Klant | Klantnaam | Potentiële klant | Bedrijf",
    "Bedrijfsnaam | Gekoppeld bedrijf | Organisatie | Relatie",
  ),
  owner: listed(
    "Eigenaar opportunity | Opportunityeigenaar | Eigenaar | Eigenaar van deal | Verkoper",
    "Accountmanager | Verantwoordelijke | Toegewezen aan",
  ),
  stage: listed("Fase | Dealfase | Verkoopfase | Stadium"),
  category: listed("Prognosecategorie | Forecastcategorie"),
  status: listed("Status"),
  created: listed("Gemaakt op | Aangemaakt op | Aanmaakdatum | Datum gemaakt"),
  closeDate: listed(
    "Sluitingsdatum | Sluitdatum | Verwachte sluitingsdatum | Verwachte sluitdatum",
    "Geschatte sluitingsdatum | Gesch. sluitingsdatum | Afsluitdatum",
  ),
  amount: listed("Bedrag | Waarde | Geschatte omzet | Gesch. omzet | Omzet | Dealwaarde"),
  probability: listed("Waarschijnlijkheid | Kans | Slagingskans | Kans %"),
  closedOn: listed("Gesloten op | Werkelijke sluitingsdatum"),
  type: listed("Type | Soort"),
  nextStep: listed("Volgende stap | Volgende stappen"),
  nextStepDate: listed("Datum volgende activiteit | Volgende activiteit"),
  lastActivity: listed("Laatste activiteit | Datum laatste activiteit | Laatste contact"),
  competitor: listed("Concurrent | Concurrenten"),
  lostReason: listed("Reden van verlies | Verliesreden | Statusreden"),
  currency: listed("Valuta | Valuta van bedrag"),
};
