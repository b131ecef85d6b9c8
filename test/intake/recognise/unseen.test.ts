import { openQuestions } from "../../../src/intake/plan/openQuestions";
import { planImport } from "../../../src/intake/plan/planImport";
import { rowContext } from "../../../src/intake/plan/rowContext";
import { delimited, importInput } from "../exports";

/** Where an export's columns go once its questions are answered with what the book proposes. */
async function mapped(text: string): Promise<Readonly<Record<string, string>>> {
  const { columns } = rowContext(await importInput(text)).mapping;
  return Object.fromEntries(Object.entries(columns).map(([key, match]) => [key, match.source]));
}

async function asked(text: string): Promise<readonly string[]> {
  return openQuestions(await importInput(text)).map(({ id }) => id);
}

/** Four deals in words of any language, by the columns of the book. */
const ROWS = {
  dealId: ["1001", "1002", "1003", "1004"],
  created: ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"],
  closeDate: ["2026-11-30", "2026-10-30", "2026-11-15", "2026-10-01"],
  amount: ["1250000", "80000", "95000", "110500"],
};

const ABROAD: readonly (readonly [string, Readonly<Record<string, readonly [string, ...string[]]>>])[] = [
  [
    "German",
    {
      dealId: ["Vorgangsnr"],
      deal: ["Bezeichnung", "Filteranlage Werk 2", "Kameras", "Ersatzteile", "Sensorik"],
      account: ["Auftraggeber", "Aldervik GmbH", "Brenholt AG", "Caldeira GmbH", "Drosselberg KG"],
      owner: ["Betreuer", "Ana Duarte", "Ana Duarte", "Eva Steinbach", "Eva Steinbach"],
      stage: ["Verkaufsstand", "Angebot", "Gewonnen", "Angebot", "Verloren"],
      amount: ["Summe netto"],
      created: ["Angelegt"],
      closeDate: ["Erwartet"],
    },
  ],
  [
    "French",
    {
      dealId: ["Réf."],
      deal: ["Libellé", "Filtration usine 2", "Caméras", "Pièces détachées", "Capteurs"],
      account: ["Donneur d’ordre", "Aldervik SA", "Brenholt SARL", "Caldeira SAS", "Drosselberg SA"],
      owner: ["Suivi par", "Marie Curie", "Marie Curie", "Jean Petit", "Jean Petit"],
      stage: ["Avancement", "Proposition", "Gagnée", "Proposition", "Perdue"],
      amount: ["Total HT"],
      created: ["Ouverture"],
      closeDate: ["Fin visée"],
    },
  ],
  [
    "Spanish",
    {
      dealId: ["Nº"],
      deal: ["Concepto", "Filtros planta 2", "Cámaras", "Repuestos", "Sensores"],
      account: ["Razón social", "Aldervik SL", "Brenholt SA", "Caldeira SL", "Drosselberg SA"],
      owner: ["Lo lleva", "Ana López", "Ana López", "Eva Ruiz", "Eva Ruiz"],
      stage: ["Situación", "Propuesta", "Ganada", "Propuesta", "Perdida"],
      amount: ["Total"],
      created: ["Alta"],
      closeDate: ["Vence"],
    },
  ],
  [
    "Japanese",
    {
      dealId: ["番号"],
      deal: ["件名", "工場フィルター", "カメラ更新", "部品", "センサー"],
      account: ["相手先", "株式会社青山", "株式会社赤坂", "株式会社緑川", "株式会社黒田"],
      owner: ["受け持ち", "田中太郎", "田中太郎", "鈴木花子", "鈴木花子"],
      stage: ["進み", "提案", "受注", "提案", "失注"],
      amount: ["見込額"],
      created: ["起票"],
      closeDate: ["締め"],
    },
  ],
  [
    "Arabic",
    {
      dealId: ["رقم"],
      deal: ["الاسم", "مشروع المصنع", "كاميرات", "قطع غيار", "مستشعرات"],
      account: ["الحساب", "شركة النور", "شركة السلام", "شركة الأمل", "شركة الفجر"],
      owner: ["المالك", "أحمد علي", "أحمد علي", "سارة حسن", "سارة حسن"],
      stage: ["المرحلة", "عرض", "تفاوض", "عرض", "تفاوض"],
      amount: ["المبلغ"],
      created: ["تاريخ الإنشاء"],
      closeDate: ["تاريخ الإغلاق"],
    },
  ],
];

function exportAbroad(columns: Readonly<Record<string, readonly [string, ...string[]]>>): string {
  const values = new Map<string, readonly string[]>(Object.entries(ROWS));
  const filled = Object.entries(columns).map(([key, [header, ...own]]) => [
    header,
    ...(own.length > 0 ? own : (values.get(key) ?? [])),
  ]);
  return delimited([0, 1, 2, 3, 4].map((row) => filled.map((column) => column[row] ?? "")));
}

describe("Headers that no list knows", () => {
  it.each(ABROAD)("in %s are told by their values, and each guess is shown", async (_, columns) => {
    const text = exportAbroad(columns);
    const wanted = Object.fromEntries(Object.entries(columns).map(([key, [header]]) => [key, header]));
    expect(await mapped(text)).toEqual(wanted);
    const guesses = (await asked(text)).filter((id) => id.startsWith("column "));
    expect(guesses.length).toBeGreaterThan(4);
  });
});

describe("A currency under a header that no list knows", () => {
  it("is told by its codes and shown, so that no amount is taken for one of the book's", async () => {
    const rows = ["A,100.00,USD,New", "B,200.00,EUR,Won", "C,300.00,USD,New", "D,400.00,USD,Won"];
    const text = `Сделка,Сумма,Валюта,Стадия\n${rows.join("\n")}\n`;
    expect(await mapped(text)).toMatchObject({ currency: "Валюта", amount: "Сумма" });
    expect(await asked(text)).toEqual(expect.arrayContaining(["column Currency", "rate USD"]));
  });
});

describe("A running number under #", () => {
  it("makes no history of a list of deals", async () => {
    const text =
      "#;Kunde;Projekt;Phase;Betrag;Abschluss\n1;A;X;Angebot;5,00;22.11.2026\n2;A;X;Angebot;6,00;29.11.2026\n";
    expect(await mapped(text)).toMatchObject({ account: "Kunde", deal: "Projekt", stage: "Phase" });
  });
});

describe("Headers that CRMs use abroad", () => {
  it.each([
    ["Opportunity-Name;Accountname;Inhaber der Opportunity;Phase;Betrag;Schlusstermin;Erstelldatum"],
    [
      "Nom de l'opportunité;Nom du compte;Propriétaire de l'opportunité;Étape;Montant;Date de clôture;Date de création",
    ],
    ["Nombre de la oportunidad;Cuenta;Propietario;Etapa;Importe;Fecha de cierre;Fecha de creación"],
    ["商談名;取引先名;商談所有者;フェーズ;金額;完了予定日;作成日"],
  ])("are known: %s", async (header) => {
    const [deal, account, owner, stage, amount, closeDate, created] = header.split(";");
    const text = `${header}\nA;Acme;Ana;Proposal;1.200,00;30.11.2026;01.02.2026\n`;
    expect(await mapped(text)).toEqual({ deal, account, owner, stage, amount, closeDate, created });
    expect(await asked(text)).toEqual([]);
  });
});

describe("Columns that look alike", () => {
  const HEAD =
    "Opportunity Name,Account Name,Account Owner,Opportunity Owner,Stage,Stage Duration,Amount (EUR),Expected Revenue," +
    "Probability (%),Close Date,Closed Date,Created Date,Last Modified Date,Fiscal Period,Owner Role";
  const LINE =
    "A,Acme,Zed Z,Ana,Closed Won,3,2200.00,1100.00,50,2026-10-30,2026-10-29,2026-01-03,2026-10-29,Q4-2026,Rep";

  it("go each where it belongs, without a question", async () => {
    const text = `${HEAD}\n${LINE}\n`;
    expect(await mapped(text)).toEqual({
      deal: "Opportunity Name",
      account: "Account Name",
      owner: "Opportunity Owner",
      stage: "Stage",
      created: "Created Date",
      closeDate: "Close Date",
      amount: "Amount (EUR)",
      probability: "Probability (%)",
      closedOn: "Closed Date",
    });
    expect(await asked(text)).toEqual([]);
  });

  it("are asked about where two amounts could be meant, and never is the weighted one taken", async () => {
    const rivals = `${HEAD},Amount (converted),ARR\n${LINE},2400.00,90.00\n`;
    expect(openQuestions(await importInput(rivals))).toMatchObject([
      {
        id: "column Amount",
        default: "Amount (EUR)",
        choices: [
          { answer: "Amount (EUR)" },
          { answer: "leave out" },
          { answer: "Amount (converted)" },
          { answer: "ARR" },
        ],
      },
    ]);
    const weighted =
      "Opportunity Name,Owner,Stage,Expected Revenue,Close Date\nA,Ana,Proposal,100,2026-11-30\n";
    expect(await mapped(weighted)).not.toHaveProperty("amount");
  });

  it("under one header twice are asked about where an amount or a day hangs on it", async () => {
    const text =
      "Deal,Stage,Amount,Amount,Type,Type\nA,Proposal,100,90,New,Old\nB,Proposal,200,180,New,Old\n";
    expect(openQuestions(await importInput(text))).toMatchObject([
      { id: "column Amount", default: "Amount", choices: [{}, {}, { answer: "Amount (2)" }] },
    ]);
  });

  it("called Closed and Won say how a deal of an own stage ended", async () => {
    const text = "Deal,Stage,Closed,Won\nA,Talks,0,0\nB,Paid,1,1\nC,Gone,1,0\n";
    const { added } = planImport(await importInput(text));
    expect(added.map(({ deal }) => deal.status)).toEqual(["Open", "Won", "Lost"]);
  });

  it("do not rival each other where one only repeats the other, or holds the codes of its names", async () => {
    const text =
      "Topic,Est. Revenue,Est. Revenue (Base),Owner Name,OwnerId,Status\nPumps,5,5,Ana,005q000000AAA,Open\n";
    expect(await asked(text)).toEqual([]);
    expect(await mapped(text)).toMatchObject({ amount: "Est. Revenue", owner: "Owner Name" });
  });

  it("in Dynamics give a lost deal alone its reason", async () => {
    const text =
      "Topic,Est. close date,Status,Status Reason\nPumps,2026-11-30,Open,In Progress\nValves,2026-10-30,Lost,Out-Sold\n";
    const { added } = planImport(await importInput(text));
    expect(added.map(({ deal }) => deal.lostReason)).toEqual(["", "Out-Sold"]);
  });

  it("in Pipedrive give a won and a lost deal the day on which it ended", async () => {
    const text =
      "Deal - Title,Deal - Status,Deal - Won time,Deal - Lost time\nA,Won,2026-11-16 08:00:00,\nB,Lost,,2026-11-15 09:00:00\n";
    const { added } = planImport(await importInput(text));
    expect(added.map(({ deal }) => deal.closedOn)).toEqual([46_342, 46_341]);
  });
});

describe("The currency of an amount", () => {
  it("is that of the amount's own column, not of another field's", async () => {
    const head = "Deal,Stage,Amount Currency,Amount,Amount (converted) Currency,Amount (converted)";
    const input = await importInput(`${head}\nA,Proposal,GBP,100.00,EUR,115.00\n`);
    expect(rowContext(input).mapping.columns.currency?.source).toBe("Amount Currency");
    const answers = { "column Amount": "Amount (converted)" };
    const plan = planImport({ ...input, answers });
    expect(plan.added[0]?.deal).toMatchObject({ amount: 115, currency: "EUR" });
  });

  it.each(["Amount (GBP)", "Amount in GBP", "amount_gbp", "Amount [£]", "Amount GBP"])(
    "is told by the header %s, so that a row without a rate is refused, never counted 1 : 1",
    async (header) => {
      const input = await importInput(`Deal,Stage,${header}\nA,Proposal,100\n`);
      expect(planImport(input).refused).toMatchObject([{ row: 2, reason: { kind: "no rate" } }]);
      expect(openQuestions(input)).toMatchObject([{ id: "rate GBP" }]);
    },
  );
});

describe("An id that a spreadsheet has shortened", () => {
  it("is refused, for its last digits are lost", async () => {
    const input = await importInput(
      "Record ID,Deal Name,Deal Stage\n6.16062E+10,A,Proposal\n61606231512,B,Proposal\n",
    );
    const { added, refused } = planImport(input);
    expect(refused).toMatchObject([{ row: 2, column: "Deal ID", value: "6.16062E+10" }]);
    expect(added[0]?.deal.dealId).toBe("61606231512");
  });

  it("is text otherwise, with its leading noughts and all its digits", async () => {
    const input = await importInput("Deal ID,Deal,Stage\n0012,A,Proposal\n12345678901234567890,B,Proposal\n");
    expect(planImport(input).added.map(({ deal }) => deal.dealId)).toEqual(["0012", "12345678901234567890"]);
  });
});
