/** The KPIs that count, as ones: active, and with baseline, target and both dates. */
export const COMPLETE =
  '(KPIs[Active]="Yes")*ISNUMBER(KPIs[Baseline])*ISNUMBER(KPIs[Baseline date])*ISNUMBER(KPIs[Target])*ISNUMBER(KPIs[Target date])';
