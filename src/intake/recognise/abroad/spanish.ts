import type { KnownHeaders } from "../knownHeaders";
import { listed } from "./listed";

/** Spanish headers of CRMs and of sheets made by hand. */
export const SPANISH: KnownHeaders = {
  dealId: listed(
    "ID de la oportunidad | Id. de oportunidad | ID de registro | ID de negocio | ID registro",
    "(No modificar) Oportunidad",
  ),
  deal: listed(
    "Nombre de la oportunidad | Nombre de oportunidad | Nombre del negocio | Nombre",
    "Oportunidad | Negocio | Tema | Título | Asunto | Proyecto",
  ),
  account: listed(
    "Nombre de la cuenta | Nombre de cuenta | Cuenta | Cliente | Nombre del cliente",
    "Cliente potencial | Empresa | Empresa asociada | Compañía | Organización",
  ),
  owner: listed(
    "Propietario de la oportunidad | Propietario | Propietario del negocio | Vendedor",
    "Comercial | Responsable | Asignado a | Ejecutivo | Usuario responsable",
  ),
  stage: listed(
    "Etapa | Etapa del negocio | Fase | Fase de venta | Etapa de ventas",
    "Etapa de la oportunidad",
  ),
  category: listed("Categoría de pronóstico | Categoría de previsión"),
  status: listed("Estado"),
  created: listed("Fecha de creación | Creado el | Fecha de alta"),
  closeDate: listed(
    "Fecha de cierre | Fecha de cierre prevista | Fecha de cierre estimada",
    "Fecha est. de cierre | Fecha de cierre est. | Fecha prevista de cierre | Cierre previsto",
    "Cierre estimado | Fecha estimada de cierre",
  ),
  amount: listed(
    "Importe | Monto | Valor | Cantidad | Ingresos estimados | Ingresos est. | Valor estimado",
    "Importe total",
  ),
  probability: listed("Probabilidad | Prob. de cierre"),
  closedOn: listed("Cerrado el | Fecha de cierre real"),
  type: listed("Tipo"),
  nextStep: listed("Próximo paso | Paso siguiente | Siguiente paso | Próximos pasos"),
  nextStepDate: listed("Fecha de la próxima actividad | Próxima actividad"),
  lastActivity: listed(
    "Última actividad | Fecha de la última actividad | Fecha de última actividad",
    "Último contacto",
  ),
  competitor: listed("Competidor | Competidores | Competidor principal"),
  lostReason: listed("Motivo de pérdida | Razón de pérdida | Motivo de la pérdida | Razón para el estado"),
  currency: listed("Moneda | Divisa | Moneda del valor | Divisa del importe"),
  stageSince: listed("Fecha del último cambio de etapa"),
};
