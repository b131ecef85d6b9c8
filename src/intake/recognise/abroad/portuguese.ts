import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** Portuguese headers of CRMs and of sheets made by hand. */
export const PORTUGUESE: KnownHeaders = {
  dealId: listed(
    "ID da oportunidade | ID do negócio | ID do registro | ID do registo",
    "(Não modificar) Oportunidade",
  ),
  deal: listed(
    "Nome da oportunidade | Nome do negócio | Nome | Oportunidade | Negócio | Tópico | Título",
    "Projeto",
  ),
  account: listed(
    "Nome da conta | Conta | Cliente | Nome do cliente | Cliente potencial | Empresa",
    "Empresa associada | Organização",
  ),
  owner: listed(
    "Proprietário da oportunidade | Proprietário | Proprietário do negócio | Vendedor",
    "Responsável | Atribuído a | Dono | Comercial",
  ),
  stage: listed(
    "Estágio | Etapa | Fase | Fase do negócio | Etapa do negócio | Etapa do funil",
    "Fase de vendas",
  ),
  category: listed("Categoria de previsão | Categoria da previsão"),
  status: listed("Estado | Situação"),
  created: listed("Data de criação | Criado em | Data da criação"),
  closeDate: listed(
    "Data de fechamento | Data de fecho | Data de fechamento prevista",
    "Data prevista de fechamento | Data de fechamento esperada | Data de fechamento estimada",
    "Data de fechamento est. | Previsão de fechamento | Fechamento previsto",
    "Data est. de fechamento",
  ),
  amount: listed(
    "Valor | Quantia | Montante | Receita estimada | Receita est. | Valor estimado",
    "Valor total",
  ),
  probability: listed("Probabilidade"),
  closedOn: listed("Fechado em | Data de fechamento real"),
  type: listed("Tipo"),
  nextStep: listed("Próximo passo | Próxima etapa | Próximos passos | Próxima ação"),
  nextStepDate: listed("Data da próxima atividade | Próxima atividade"),
  lastActivity: listed("Última atividade | Data da última atividade | Último contato"),
  competitor: listed("Concorrente | Concorrentes"),
  lostReason: listed("Motivo da perda | Motivo de perda | Razão do status"),
  currency: listed("Moeda | Moeda do valor"),
};
