import { PaperSize as FilePaper, type PageSetup, type Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, parseAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { Page, PageFacts, PageMargins, PageZoom, PaperSize } from "../book/types/page";

type FilePage = Worksheet["pageSetup"];

const INCH = 72;

/** Office.js' names of papers and the file's. */
const PAPERS: readonly (readonly [PaperSize, FilePaper | undefined])[] = [
  ["Letter", undefined],
  ["Legal", FilePaper.Legal],
  ["A4", FilePaper.A4],
  ["A5", FilePaper.A5],
];

/** A sheet's page layout as the file writes it; print area and titles are names of the workbook. */
export function toFilePage({ facts, isSet }: Page): Partial<PageSetup> {
  if (!isSet) return {};
  const paperSize = PAPERS.find(([paper]) => paper === facts.paperSize)?.[1];
  return {
    orientation: facts.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    margins: scaled(facts.margins, 1 / INCH),
    horizontalCentered: facts.centerHorizontally,
    verticalCentered: facts.centerVertically,
    showGridLines: facts.printGridlines,
    showRowColHeaders: facts.printHeadings,
    ...fileZoom(facts.zoom),
  };
}

/** In a file, 0 pages leave a direction free. */
function fileZoom(zoom: PageZoom): Partial<PageSetup> {
  if ("scale" in zoom) return { scale: zoom.scale };
  return { fitToPage: true, fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 };
}

function scaled({ left, right, top, bottom, header, footer }: PageMargins, by: number): PageMargins {
  const size = (distance: number) => Math.round(distance * by * 10_000) / 10_000;
  return {
    left: size(left),
    right: size(right),
    top: size(top),
    bottom: size(bottom),
    header: size(header),
    footer: size(footer),
  };
}

/** Brings a sheet's page layout back; the library leaves out what the file does not say. */
export function readPage({ pageSetup }: Worksheet, page: Page): void {
  const said: Partial<FilePage> = pageSetup;
  page.set({
    ...readPaper(pageSetup),
    margins: scaled(pageSetup.margins, INCH),
    zoom: readZoom(pageSetup),
    centerHorizontally: said.horizontalCentered ?? false,
    centerVertically: said.verticalCentered ?? false,
    printGridlines: said.showGridLines ?? false,
    printHeadings: said.showRowColHeaders ?? false,
    printArea: boxOf(said.printArea),
    titleRows: boxOf(said.printTitlesRow),
    titleColumns: boxOf(said.printTitlesColumn),
  });
}

function readPaper({ orientation, paperSize }: FilePage): Partial<PageFacts> {
  const paper = PAPERS.find(([, inFile]) => inFile === paperSize)?.[0];
  const turned = {
    orientation: orientation === "landscape" ? ("Landscape" as const) : ("Portrait" as const),
  };
  return paper ? { ...turned, paperSize: paper } : turned;
}

function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: FilePage): PageZoom {
  if (!fitToPage) return { scale };
  return {
    pagesWide: fitToWidth === 0 ? null : fitToWidth,
    pagesTall: fitToHeight === 0 ? null : fitToHeight,
  };
}

function boxOf(address: string | undefined): Box | null {
  return address ? parseAddress(address.replace(/^.*!/, "")) : null;
}

/** What the names of a sheet's print area and titles point at, each with fixed rows and columns. */
export function printNames(
  { facts }: Page,
  prefix: string,
): readonly (readonly [name: string, formula: string])[] {
  const { printArea, titleRows, titleColumns } = facts;
  const titles = [
    titleColumns && `${prefix}${fixedColumns(titleColumns)}`,
    titleRows && `${prefix}${fixedRows(titleRows)}`,
  ];
  const area = printArea && `${prefix}${fixedCells(printArea)}`;
  return [
    ["_xlnm.Print_Area", area ?? ""] as const,
    ["_xlnm.Print_Titles", titles.filter((title) => title !== null).join(",")] as const,
  ].filter(([, formula]) => formula !== "");
}

function fixedCells({ row, column, rows, columns }: Box): string {
  return `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}

function fixedRows({ row, rows }: Box): string {
  return `$${row + 1}:$${row + rows}`;
}

function fixedColumns({ column, columns }: Box): string {
  return `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;
}
