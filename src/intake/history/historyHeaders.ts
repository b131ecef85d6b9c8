import { bareHeader, hungHeader } from "../recognise/bareHeader";
import { foldHeader } from "../recognise/foldHeader";
import { type ImportedKey } from "../recognise/importedColumns";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";

/** What CRMs call the columns that only a history has, the most telling first. */
const TELLING = {
  at: [
    ...["_fivetran_start", "Edit Date", "Timestamp", "Last Modified", "Last Modified Date", "Modified Date"],
    ...["Bearbeitungsdatum", "Bearbeitet am", "Änderungsdatum", "Geändert am", "Zuletzt geändert"],
    ...["Date de modification", "Dernière modification", "Fecha de edición", "Fecha de modificación"],
    ...["Última modificación", "Data modifica", "Data di modifica", "Ultima modifica", "Data de edição"],
    ...["Data de modificação", "Última modificação", "Bewerkingsdatum", "Gewijzigd op", "編集日", "変更日"],
    ...["最終更新日", "Date Entered", "Created Date", "Date"],
  ],
  field: [
    ...["Field / Event", "Field", "Field Name", "Property", "Property Name", "Feld / Ereignis", "Feld"],
    ...["Champ / Événement", "Champ", "Campo / Evento", "Campo", "Veld / Gebeurtenis", "Veld"],
    ...["項目 / イベント", "項目"],
  ],
  oldValue: [
    ...["Old Value", "Previous Value", "Alter Wert", "Ancienne valeur", "Valor anterior", "Valor antiguo"],
    ...["Vecchio valore", "Valore precedente", "Valor antigo", "Oude waarde", "古い値", "変更前の値"],
  ],
  newValue: [
    ...["New Value", "Neuer Wert", "Nouvelle valeur", "Nuevo valor", "Valor nuevo", "Nuovo valore"],
    ...["Novo valor", "Nieuwe waarde", "新しい値", "変更後の値"],
  ],
  toStage: [
    ...["To Stage", "In Phase", "Nach Phase", "Zu Phase", "À l'étape", "Vers l'étape", "A la etapa"],
    ...["Hasta etapa", "Alla fase", "A fase", "Para estágio", "Para fase", "Naar fase", "移行後フェーズ"],
  ],
  stageBefore: [
    ...["From Stage", "Aus Phase", "Von Phase", "De l'étape", "De la etapa", "Desde etapa", "Dalla fase"],
    ...["Da fase", "Do estágio", "Van fase", "移行前フェーズ"],
  ],
  amountBefore: ["PrevAmount", "Previous Amount"],
  closeDateBefore: ["PrevCloseDate", "Previous Close Date"],
  isClosed: ["IsClosed", "Closed"],
  isWon: ["IsWon", "Won"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type TellingPart = keyof typeof TELLING;

const FOLDED = new Map(Object.entries(TELLING).map(([part, names]) => [part, names.map(foldHeader)]));

/** The names of a part that only a history has, folded, the most telling first. */
export function tellingNames(part: TellingPart): readonly string[] {
  return FOLDED.get(part) ?? [];
}

/** How headers are compared with names: as they are written, then without what a CRM hangs on them. */
const FORMS = [
  { header: foldHeader, name: foldHeader },
  { header: hungHeader, name: bareHeader },
];
const NAMES_OF = new Map(
  SOUGHT_COLUMNS.map(({ key, names }) => [key, FORMS.map(({ name }) => names.flat().map(name))] as const),
);

/** The place of the best named of Pipeline's columns among a file's headers; -1 where there is none. */
export function placeOf(key: ImportedKey, headers: readonly string[]): number {
  for (const [at, { header }] of FORMS.entries()) {
    const folded = headers.map(header);
    const known = NAMES_OF.get(key)?.[at]?.find((name) => name !== "" && folded.includes(name));
    if (known !== undefined) return folded.indexOf(known);
  }
  return -1;
}

/** Whether a field that a history names is one of Pipeline's columns. */
export function isFieldOf(key: ImportedKey, name: string): boolean {
  return placeOf(key, [name]) === 0;
}

const ROW_PARTS = ["field", "oldValue", "newValue", "toStage", "stageBefore"] as const;

/** Whether a text is the header of a column that a history has and a list of deals has not. */
export function isHistoryHeader(text: string): boolean {
  const folded = foldHeader(text);
  return ROW_PARTS.some((part) => tellingNames(part).includes(folded));
}
