import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** Italian headers of CRMs and of sheets made by hand. */
export const ITALIAN: KnownHeaders = {
  dealId: listed("ID opportunità | ID affare | ID record | (Non modificare) Opportunità"),
  deal: listed(
    "Nome opportunità | Nome affare | Nome dell'affare | Nome trattativa | Opportunità",
    "Trattativa | Affare | Argomento | Titolo | Progetto | Nome",
  ),
  account: listed(
    "Nome account | Cliente | Nome cliente | Azienda | Azienda associata | Società",
    "Potenziale cliente | Organizzazione | Ragione sociale",
  ),
  owner: listed(
    "Titolare opportunità | Titolare | Proprietario | Proprietario dell'affare | Venditore",
    "Commerciale | Responsabile | Assegnato a | Agente",
  ),
  stage: listed("Fase | Fase di vendita | Fase affare | Fase dell'affare | Stadio"),
  category: listed("Categoria di previsione | Categoria previsione"),
  status: listed("Stato"),
  created: listed("Data di creazione | Data creazione | Creato il"),
  closeDate: listed(
    "Data di chiusura | Data chiusura | Data chiusura stimata | Data di chiusura prevista",
    "Data chiusura prevista | Chiusura prevista | Data chiusura est.",
  ),
  amount: listed("Importo | Ammontare | Valore | Ricavi stimati | Ricavi est. | Valore stimato | Fatturato"),
  probability: listed("Probabilità | Probabilità di chiusura"),
  closedOn: listed("Chiuso il | Data di chiusura effettiva"),
  type: listed("Tipo"),
  nextStep: listed("Prossimo passo | Fase successiva | Passaggio successivo | Prossimi passi"),
  nextStepDate: listed("Data prossima attività | Prossima attività"),
  lastActivity: listed("Ultima attività | Data ultima attività | Ultimo contatto"),
  competitor: listed("Concorrente | Concorrenti"),
  lostReason: listed("Motivo della perdita | Motivo perdita | Motivo stato"),
  currency: listed("Valuta | Divisa | Valuta importo"),
};
