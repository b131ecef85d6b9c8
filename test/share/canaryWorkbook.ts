import { strToU8, zipSync } from "fflate";
import { canaryChart, chartAnchor } from "./canaryChart";
import { MAIN, buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";

/** A workbook in which every private place holds a word of its own, and every place that stays another. */
export interface CanaryWorkbook {
  readonly bytes: Uint8Array;
  /** Place → the word planted there; none may be in the copy. */
  readonly planted: ReadonlyMap<string, string>;
  /** Words that must be in the copy. */
  readonly kept: readonly string[];
}

function utf16(word: string): Uint8Array {
  return new Uint8Array(Buffer.from(word, "utf16le"));
}

function drawing(relation: string, content: string): string {
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}${relation}</xdr:wsDr>`
  );
}

/** Builds it. The sheet Pipeline stays with its columns Deal, Amount and Twice; Forecast stays whole. */
export function canaryWorkbook(): CanaryWorkbook {
  const planted = new Map<string, string>();
  const kept: string[] = [];

  function plant(place: string): string {
    if (planted.has(place)) throw new Error(`two words at ${place}`);
    const word = `Qxv${String(planted.size + 101)}Jzk`;
    planted.set(place, word);
    return word;
  }

  /** A number that only a private cell holds: more digits than any other here. */
  function plantNumber(place: string): string {
    const digits = String(987_650_000 + planted.size);
    planted.set(place, digits);
    return digits;
  }

  function keep(): string {
    const word = `Keep${String(kept.length + 101)}Wyd`;
    kept.push(word);
    return word;
  }

  const strings =
    `<sst xmlns="${MAIN}"><si><t>${keep()}</t></si><si><t>${plant("orphan shared string")}</t></si>` +
    `<si><r><t>${keep()}</t></r><rPh sb="0" eb="1"><t>${plant("phonetic guide")}</t></rPh></si>` +
    `<si><r><t>${plant("shared string of a private column").slice(0, 4)}</t></r><r><t>${[...planted.values()].at(-1)!.slice(4)}</t></r></si></sst>`;

  function rowAttributes(at: number): string {
    if (at === 12) return 'hidden="1"';
    return at === 8 ? `junk="${plant("unknown attribute of a row")}"` : "";
  }

  const dealRows = [6, 7, 8, 9, 10, 11, 12].map((at) =>
    row(
      at,
      [
        at === 6 ? '<c r="A6" t="s"><v>0</v></c>' : text(`A${at}`, keep()),
        at === 6
          ? '<c r="B6" t="s"><v>3</v></c>'
          : `<c r="B${at}" t="${at % 2 ? "str" : "inlineStr"}">${at % 2 ? `<v>${plant(`private cell B${at}`)}</v>` : `<is><t>${plant(`private cell B${at}`)}</t></is>`}</c>`,
        `<c r="C${at}" vm="1" xml:junk="${at === 7 ? plant("unknown attribute of a cell") : ""}"><v>${at * 1000}</v></c>`,
        at === 8
          ? formula("D8", "Pipeline[[#This Row],[Secret]]", plant("text of a removed column beside it"))
          : formula(`D${at}`, "Pipeline[[#This Row],[Amount]]*2", at * 2000),
        text(`E${at}`, at === 6 ? plant("user's own column") : `own ${at}`),
        formula(
          `F${at}`,
          `"${at === 6 ? plant("literal in a private formula") : "x"}"&B${at}`,
          at === 7 ? plant("result in a private column") : "x",
        ),
      ],
      rowAttributes(at),
    ).replace(at === 12 ? /Keep\d+Wyd/ : /$^/, () => {
      kept.pop();
      return plant("hidden row");
    }),
  );

  const pipeline = {
    name: "Pipeline",
    before:
      `<sheetPr codeName="${plant("code name of a sheet")}" published="1"><tabColor rgb="FF112233"/></sheetPr>` +
      `<sheetViews><sheetView workbookViewId="0" showGridLines="${plant("flag of a view")}" junk="${plant("unknown attribute of a view")}"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultColWidth="${plant("number of the format of a sheet")}" defaultRowHeight="15"/>` +
      '<cols><col min="1" max="6" width="14"/><col min="8" max="8" width="9" hidden="1"/></cols>',
    rows:
      row(1, [
        text("A1", keep()),
        `<c r="C1" t="e" vm="1"><v>#VALUE!</v></c>`,
        text("D1", plant("note above a table")),
      ]) +
      row(
        5,
        ["Deal", "Secret", "Amount", "Twice", "Mine", "Echo"].map((header, at) =>
          text(`${"ABCDEF"[at]}5`, header),
        ),
      ) +
      dealRows.join("") +
      row(14, [text("A14", plant("note below the table"))]) +
      row(7 + 8, [text("H15", plant("hidden column"))]),
    tables: [
      table("Pipeline", "A5:F12", [
        "Deal",
        "Secret",
        "Amount",
        ["Twice", "Pipeline[[#This Row],[Amount]]*2"],
        "Mine",
        ["Echo", `"${plant("literal in a calculated column")}"&Pipeline[[#This Row],[Secret]]`],
      ])
        .replace(
          '<autoFilter ref="A5:F12"/>',
          `<autoFilter ref="A5:F12"><filterColumn colId="1"><filters><filter val="${plant("filter value")}"/></filters></filterColumn><filterColumn colId="0"><customFilters><customFilter val="*${plant("custom filter")}*"/></customFilters></filterColumn></autoFilter><sortState ref="A6:F12"><sortCondition ref="A6" customList="${plant("custom sort list")}"/></sortState>`,
        )
        .replace('name="Amount"', `name="${plant("name of a column that its heading does not show")}"`)
        .replace('name="Deal"', `name="Deal" totalsRowLabel="${plant("label of a totals row")}"`)
        .replace('totalsRowShown="0"', `totalsRowShown="0" comment="${plant("table comment")}"`)
        .replace('name="TableStyleLight1"', `name="${plant("table style name")}"`),
    ],
    after:
      `<sheetProtection algorithmName="SHA-512" hashValue="${plant("protection hash")}" saltValue="AAAA" spinCount="1" sheet="1"/>` +
      `<protectedRanges><protectedRange sqref="A6" name="${plant("protected range name")}" securityDescriptor="${plant("security descriptor")}"/></protectedRanges>` +
      `<scenarios><scenario name="${plant("scenario name")}" user="${plant("scenario user")}" comment="${plant("scenario comment")}"><inputCells r="A6" val="${plant("scenario value")}"/></scenario></scenarios>` +
      `<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"><headerFooter><oddHeader>${plant("header of a custom view")}</oddHeader></headerFooter></customSheetView></customSheetViews>` +
      `<conditionalFormatting sqref="C6:C12"><cfRule type="containsText" priority="1" operator="containsText" text="${plant("text of a highlight")}"><formula>NOT(ISERROR(SEARCH("${plant("literal in a text highlight")}",C6)))</formula></cfRule>` +
      `<cfRule type="expression" priority="2" dxfId="0"><formula>$A6="${plant("literal in a highlight")}"</formula></cfRule>` +
      `<cfRule type="expression" priority="3" dxfId="0"><formula>$C6&gt;7000</formula></cfRule>` +
      `<cfRule type="expression" priority="4" dxfId="0"><formula>$B6="x"</formula></cfRule>` +
      `<cfRule type="${plant("type of a highlight")}" priority="5"/></conditionalFormatting>` +
      `<dataValidations count="2"><dataValidation type="list" sqref="A6" promptTitle="${plant("title of an entry rule")}" prompt="${plant("prompt of an entry rule")}" errorTitle="${plant("error title")}" error="${plant("error text")}"><formula1>"${plant("list of an entry rule")}"</formula1></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="A6" r:id="rId4" tooltip="${plant("tooltip of a link")}" display="${plant("display of a link")}"/><hyperlink ref="A7" location="${plant("place of a link")}!A1"/></hyperlinks>` +
      `<headerFooter><oddHeader>&amp;L${plant("page header")}</oddHeader><oddFooter>${plant("page footer")}</oddFooter><firstHeader>${plant("first page header")}</firstHeader></headerFooter>` +
      `<customProperties><customPr name="${plant("sheet property name")}" r:id="rId7"/></customProperties>` +
      `<oleObjects><oleObject progId="${plant("OLE program")}" shapeId="1" r:id="rId8"/></oleObjects>` +
      `<webPublishItems count="1"><webPublishItem id="1" divId="${plant("web publish id")}" sourceType="sheet" destinationFile="${plant("web publish file")}"/></webPublishItems>` +
      `<extLst><ext uri="{X}"><x:dv xmlns:x="urn:unknown" formula="${plant("attribute in an extension")}">${plant("text in an extension")}</x:dv></ext></extLst>` +
      `<mystery name="${plant("unknown element")}">${plant("text in an unknown element")}</mystery>`,
    relations: [
      { type: "comments", target: "../comments1.xml" },
      { type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      {
        type: "hyperlink",
        target: `https://example.org/${plant("address of a link")}?q=1`,
        isExternal: true,
      },
      { type: "drawing", target: "../drawings/drawing1.xml" },
      { type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
      { type: "customProperty", target: "../customProperty1.bin" },
      { type: "oleObject", target: "../embeddings/embedded1.xlsx" },
      { type: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
      {
        type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        target: "../threadedComments/threadedComment1.xml",
      },
    ],
  };

  const privateNumber = plantNumber("number in a private cell");
  const spelled = plant("text spelled in a number format");
  const forecast = {
    name: "Forecast",
    before:
      `<cols><col min="13" max="13" width="9" hidden="1" junk="${plant("unknown attribute of a column")}"/>` +
      `<col min="14" max="14" width="9" junk="${plant("unknown attribute of a kept column")}"/></cols>` +
      '<cols><col min="18" max="18" width="9" hidden="1"/><col min="19" max="19" width="0.1"/></cols>',
    after: `<mergeCells count="1"><mergeCell ref="C4:F4"/></mergeCells><printOptions junk="${plant("unknown attribute of the printing")}"/><pageSetup orientation="landscape" paperSize="${plant("size of the paper")}"/>`,
    rows:
      row(1, [
        text("A1", keep()),
        formula("B1", "SUM(Pipeline[Amount])", 63000),
        '<c r="C1" t="s"><v>2</v></c>',
      ]) +
      row(2, [
        formula("A2", `"Call: ${plant("literal in a kept formula")}"`, keep()),
        formula("B2", "AVERAGE(Talent!B1:B9)", 12345.25),
        formula("C2", "Talent!A2", plant("mirrored text")),
        formula("D2", 'INDIRECT("Talent!A3")', plant("text by INDIRECT")),
        formula("E2", "SecretName", plant("text by a name")),
        formula("F2", `[1]Elsewhere!A1`, plant("text of another workbook")),
        formula("G2", 'C2&"!"', plant("text computed from a mirrored one")),
        formula(
          "H2",
          `_xlfn.LET(_xlpm.${plant("parameter name")},1,_xlpm.${[...planted.values()].at(-1)!}+1)`,
          2,
        ),
        formula("I2", "Openly*2", 4),
        formula("J2", `_xldudf_OTHER_ADDIN("${plant("argument of another add-in")}")`, 5),
        formula("K2", "OFFSET(B1,9,9)", plant("text by OFFSET")),
        formula("L2", "INDEX(Pipeline[Secret],2)", plant("text of a removed column")),
        text("M2", plant("hidden column of a page")),
      ]) +
      row(3, [
        `<c r="A3" t="str" cm="1"><f t="array" ref="A3:A5">_xlfn._xlws.FILTER(Talent!A1:A3,Talent!B1:B3&gt;0)</f><v>${plant("anchor of a private spill")}</v></c>`,
        `<c r="C3" s="1"><v>1</v></c>`,
        `<c r="D3" s="2"><v>1</v></c>`,
        formula("E3", "_xldudf_CONTROLBOOK_VELOCITY(B1,2,3,4)", 94500),
        `<c r="F3" s="3"><v>1</v></c><c r="G3" s="4"><v>1</v></c><c r="H3" s="5"><v>1</v></c>`,
        formula("I3", `2+${privateNumber}`, 1),
        formula("J3", "Talent!Openly*2", 4),
        formula("K3", "Talent!Pipeline[Amount]*2", 4),
        `<c r="L3" t="e"><v>#${plant("word in place of an error").toUpperCase()}!</v></c>`,
        formula("N3", "SUM(INDEX(Talent!C1:C9,3))", Number(plantNumber("one value behind a total"))),
        formula(
          "O3",
          'AVERAGEIFS(Talent!C1:C9,Talent!B1:B9,"2")',
          Number(plantNumber("average over one person")),
        ),
        formula("P3", "SUM(Talent!C1:C9)*0+Talent!C2", Number(plantNumber("value beside a total"))),
        formula("T3", "MAX(Talent!D1:H3)*2", Number(plantNumber("figure that is no total"))),
        formula("U3", 'M2&"!"', plant("text computed from a hidden column")),
      ]) +
      row(4, [
        `<c r="A4" t="str"><v>${plant("second cell of a private spill")}</v></c>`,
        text("C4", keep()),
        text("D4", plant("text under a merged cell")),
        formula("E4", `"${plant("literal under a merged cell")}"`, plant("result under a merged cell")),
      ]) +
      row(5, [`<c r="A5" t="inlineStr"><is><t>${plant("third cell of a private spill")}</t></is></c>`]) +
      row(6, [text("A6", plant("row of no height"))], 'ht="0.4" customHeight="1"') +
      row(7, [text("A7", plant("row hidden with blanks around the flag"))], 'hidden=" 1 "') +
      row(8, [text("R8", plant("column hidden in a second list")), text("S8", plant("column of no width"))]),
  };

  const talent = {
    name: `Talent ${plant("name of a private sheet")}`,
    rows: [1, 2, 3]
      .map((at) =>
        row(at, [
          text(`A${at}`, plant(`cell of a private sheet ${at}`)),
          number(`B${at}`, at),
          number(`C${at}`, at === 1 ? Number(privateNumber) : at),
          ...["D", "E", "F", "G", "H"].map((column) => number(`${column}${at}`, at)),
        ]),
      )
      .join(""),
    tables: [
      table(plant("name of a private table"), "A1:B3", [plant("header of a private table"), "Second"]),
    ],
  };
  const talentFormulas = forecast.rows.replaceAll("Talent!", `'${talent.name}'!`);

  const sheets = [
    pipeline,
    { ...forecast, rows: talentFormulas },
    talent,
    {
      name: plant("name of a hidden sheet"),
      state: "hidden" as const,
      rows: row(1, [text("A1", plant("hidden sheet"))]),
    },
    { name: "_State", state: "veryHidden" as const, rows: row(1, [text("A1", plant("very hidden sheet"))]) },
  ];

  const names =
    `<definedName name="SecretName" hidden="1">"${plant("hidden name")}"</definedName>` +
    `<definedName name="${plant("name of an unused name")}" comment="${plant("comment of a name")}">"${plant("text of an unused name")}"</definedName>` +
    '<definedName name="Openly">2</definedName>' +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">Pipeline!$A$1:$F$12</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">Pipeline!$A:$B,Pipeline!$5:$5</definedName>` +
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Pipeline!$A$5:$F$12</definedName>`;

  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="5"><numFmt numFmtId="164" formatCode="0.0&quot;${plant("text in a number format")}&quot;"/>` +
    `<numFmt numFmtId="165" formatCode="[$${plant("bracket of a number format")}-409]0"/>` +
    `<numFmt numFmtId="166" formatCode="0${spelled.replace(/./g, "\\$&")}"/>` +
    `<numFmt numFmtId="167" formatCode="0${plant("text in pieces of a number format").replace(/.../g, "&quot;$&&quot;")}"/>` +
    `<numFmt numFmtId="168" formatCode="0${plant("text as padding of a number format").replace(/./g, "_$&")}"/></numFmts>` +
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="${plant("colour of a font")}"/><name val="${plant("font name")}"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="${plant("pattern of a fill")}"/></fill></fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="0" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="167" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="168" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    `<cellStyles count="1"><cellStyle name="${plant("cell style name")}" xfId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font><numFmt numFmtId="170" formatCode="&quot;${plant("number format of a highlight")}&quot;"/></dxf></dxfs>` +
    `<tableStyles count="1"><tableStyle name="${plant("name of a table style")}" count="0"/></tableStyles></styleSheet>`;

  const theme =
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${plant("theme name")}"><a:themeElements>` +
    `<a:clrScheme name="${plant("colour scheme name")}"><a:dk1><a:srgbClr val="101010"/></a:dk1></a:clrScheme>` +
    `<a:fontScheme name="${plant("font scheme name")}"><a:majorFont><a:latin typeface="${plant("typeface of the theme")}"/></a:majorFont></a:fontScheme>` +
    `</a:themeElements><a:extraClrSchemeLst>${plant("text in the theme")}</a:extraClrSchemeLst></a:theme>`;

  const metadata =
    `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes>` +
    `<metadataStrings count="1"><s v="${plant("metadata string")}"/></metadataStrings>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

  const innerBook = zipSync({ "xl/sharedStrings.xml": strToU8(plant("embedded workbook")) });
  const powerQuery = Buffer.from(zipSync({ "Section1.m": strToU8(plant("query text")) })).toString("base64");
  const parts: Record<string, string | Uint8Array> = {
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>${plant("author of a comment")}</author></authors><commentList><comment ref="A6" authorId="0"><text><r><t>${plant("comment")}</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="urn:x"><threadedComment ref="A6"><text>${plant("threaded comment")}</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="urn:x"><person displayName="${plant("person")}" userId="${plant("user id of a person")}"/></personList>`,
    "xl/documenttasks/documenttask1.xml": `<Tasks xmlns="urn:x"><Task title="${plant("task")}"/></Tasks>`,
    "xl/drawings/vmlDrawing1.vml": `<xml><v:textbox xmlns:v="urn:v">${plant("text of a legacy drawing")}</v:textbox></xml>`,
    "xl/drawings/drawing1.xml": drawing(
      chartAnchor(plant),
      `<xdr:twoCellAnchor><xdr:sp textlink="${plant("link of a shape")}"><xdr:nvSpPr><xdr:cNvPr id="2" name="${plant("name of a shape")}" descr="${plant("alternative text")}" title="${plant("title of a shape")}"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${plant("text box")}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`,
    ),
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/image" Target="../media/image1.png"/><Relationship Id="rId2" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>`,
    "xl/media/image1.png": new Uint8Array([
      0x89,
      0x50,
      0x4e,
      0x47,
      ...strToU8(`tEXtComment\0${plant("text in a picture")}`),
    ]),
    "xl/diagrams/data1.xml": `<d>${plant("SmartArt")}</d>`,
    "xl/printerSettings/printerSettings1.bin": utf16(plant("printer")),
    "xl/customProperty1.bin": utf16(plant("sheet property")),
    "xl/embeddings/embedded1.xlsx": innerBook,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="${plant("pivot table")}"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" refreshedBy="${plant("pivot user")}"><sharedItems><s v="${plant("pivot item")}"/></sharedItems></pivotCacheDefinition>`,
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}"><r><s v="${plant("pivot record")}"/></r></pivotCacheRecords>`,
    "xl/slicers/slicer1.xml": `<slicers xmlns="urn:x"><slicer caption="${plant("slicer")}"/></slicers>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="${plant("sheet of another workbook")}"/></sheetNames><sheetDataSet><sheetData><row><cell><v>${plant("cached cell of another workbook")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///C:/Users/${plant("path of another workbook")}/b.xlsx" TargetMode="External"/></Relationships>`,
    "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="${plant("connection")}" description="${plant("description of a connection")}"><dbPr connection="Password=${plant("password")}" command="SELECT ${plant("command")}"/></connection></connections>`,
    "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}" name="${plant("query table")}"/>`,
    "xl/xmlMaps.xml": `<MapInfo xmlns="${MAIN}"><Schema ID="${plant("XML map")}"/></MapInfo>`,
    "xl/model/item.data": utf16(plant("data model")),
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1" x="${plant("calculation chain")}"/></calcChain>`,
    "xl/volatileDependencies.xml": `<volTypes xmlns="${MAIN}"><volType><main first="${plant("real-time data server")}"/></volType></volTypes>`,
    "xl/revisions/revisionLog1.xml": `<revisions xmlns="${MAIN}"><rcc><nc><is><t>${plant("revision log")}</t></is></nc></rcc></revisions>`,
    "xl/richData/rdrichvalue.xml": `<rvData xmlns="urn:x"><rv><v>${plant("rich value")}</v></rv></rvData>`,
    "xl/vbaProject.bin": strToU8(`Attribute VB_Name ${plant("macro")}`),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${plant("add-in id")}"><we:properties><we:property name="${plant("add-in setting")}" value="&quot;${plant("value of an add-in setting")}&quot;"/></we:properties></we:webextension>`,
    "xl/charts/chart1.xml": canaryChart(plant),
    "xl/charts/chartEx2.xml": `<cx:chart xmlns:cx="urn:x">${plant("new kind of chart")}</cx:chart>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><headerFooter><oddHeader>${plant("header of a chart sheet")}</oddHeader></headerFooter></chartsheet>`,
    "xl/namedSheetViews/namedSheetView1.xml": `<namedSheetViews xmlns="urn:x"><namedSheetView name="${plant("named sheet view")}"/></namedSheetViews>`,
    "customXml/item1.xml": `<data xmlns="urn:x">${plant("custom data")}</data>`,
    "customXml/item2.xml": `<DataMashup xmlns="urn:x">${powerQuery}</DataMashup>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="urn:x" ds:itemID="${plant("id of custom data")}"/>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plant("file title")}</dc:title><dc:creator>${plant("creator")}</dc:creator><cp:lastModifiedBy>${plant("last writer")}</cp:lastModifiedBy><cp:keywords>${plant("keywords")}</cp:keywords><dc:description>${plant("description")}</dc:description></cp:coreProperties>`,
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${plant("company")}</Company><Manager>${plant("manager")}</Manager><TitlesOfParts>${plant("titles of parts")}</TitlesOfParts><HyperlinkBase>${plant("link base")}</HyperlinkBase></Properties>`,
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="MSIP_Label_${plant("sensitivity label")}"/></Properties>`,
    "docMetadata/LabelInfo.xml": `<labelList xmlns="urn:x"><label siteId="${plant("tenant")}"/></labelList>`,
    "docProps/thumbnail.jpeg": strToU8(plant("thumbnail")),
    "xl/orphan/nobody.xml": `<x>${plant("orphan part")}</x>`,
    [`xl/${plant("name of a part")}.dat`]: strToU8("x"),
  };

  const bytes = buildWorkbook({
    sheets,
    names,
    styles,
    theme,
    strings,
    metadata,
    workbookExtras:
      `<!-- ${plant("XML comment")} --><?x ${plant("processing instruction")}?><fileVersion appName="xl" codeName="${plant("code name of the file")}"/><fileSharing userName="${plant("sharing user")}"/>` +
      `<workbookPr codeName="${plant("code name of the workbook")}"/><x15:absPath xmlns:x15="urn:x15" url="C:\\Users\\${plant("folder of the file")}\\"/>`,
    workbookRelations: [
      { type: "connections", target: "connections.xml" },
      { type: "externalLink", target: "externalLinks/externalLink1.xml" },
      { type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" },
    ],
    packageRelations: [
      { type: "extended-properties", target: "docProps/app.xml" },
      { type: "custom-properties", target: "docProps/custom.xml" },
      {
        type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        target: "xl/webextensions/webextension1.xml",
      },
    ],
    parts,
  });
  return { bytes, planted, kept };
}
