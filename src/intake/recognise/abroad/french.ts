import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** French headers of CRMs and of sheets made by hand. */
export const FRENCH: KnownHeaders = {
  dealId: listed(
    "ID de l'opportunité | ID opportunité | Identifiant | Identifiant de l'opportunité",
    "ID de transaction | ID de fiche d'informations | ID de la fiche d'informations",
    "ID de l'enregistrement | (Ne pas modifier) Opportunité | N° affaire",
  ),
  deal: listed(
    "Nom de l'opportunité | Nom de la transaction | Nom de l'affaire | Opportunité | Affaire",
    "Rubrique | Sujet | Titre | Projet | Intitulé",
  ),
  account: listed(
    "Nom du compte | Compte | Client | Nom du client | Client potentiel | Entreprise",
    "Nom de l'entreprise | Entreprise associée | Société | Organisation",
  ),
  owner: listed(
    "Propriétaire de l'opportunité | Propriétaire | Propriétaire de la transaction",
    "Commercial | Vendeur | Responsable | Utilisateur responsable | Assigné à | Attribué à",
    "Chargé d'affaires",
  ),
  stage: listed(
    "Étape | Étape de la transaction | Phase de la transaction | Phase de vente",
    "Étape de vente | Phase | Étape du pipeline",
  ),
  category: listed("Catégorie de prévision | Catégorie de prévisions"),
  status: listed("Statut"),
  created: listed("Date de création | Créé le | Date d'ouverture | Créée le"),
  closeDate: listed(
    "Date de clôture | Date de fermeture | Date de clôture prévue | Date de clôture estimée",
    "Date de fermeture prévue | Clôture prévue | Date de signature prévue | Signature prévue",
    "Échéance | Date prévue | Date est. de clôture",
  ),
  amount: listed(
    "Montant | Valeur | Revenu estimé | Revenus estimés | Revenu est. | CA estimé | CA",
    "CA HT | Chiffre d'affaires | Montant HT | Montant total | Valeur estimée",
  ),
  probability: listed("Probabilité | Proba | Probabilité de la transaction | Chance"),
  closedOn: listed("Fermé le | Clôturé le | Date de clôture réelle | Date de clôture effective"),
  type: listed("Type"),
  nextStep: listed("Prochaine étape | Étape suivante | Prochaines étapes | Prochaine action"),
  nextStepDate: listed("Date de la prochaine activité | Prochaine activité"),
  lastActivity: listed("Dernière activité | Date de la dernière activité | Dernier contact"),
  competitor: listed("Concurrent | Concurrents | Concurrent principal"),
  lostReason: listed(
    "Raison de la perte | Motif de perte | Motif de la perte | Raison de perte",
    "Raison du statut",
  ),
  currency: listed("Devise | Devise du montant | Devise de la valeur | Montant Devise"),
  stageSince: listed("Date de la dernière modification de l'étape"),
};
