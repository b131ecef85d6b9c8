const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Series {
  readonly name: string;
  readonly title: string;
  readonly values: string;
  readonly stale: string;
}

function series(index: number, { name, title, values, stale }: Series): string {
  const strings = (content: string) =>
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${content}</c:v></c:pt></c:strCache>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${title}</c:f>${strings(stale)}</c:strRef></c:tx>` +
    '<c:spPr><a:solidFill><a:srgbClr val="0B5394"/></a:solidFill></c:spPr>' +
    `<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:p><a:r><a:t>${name} label</a:t></a:r></a:p></c:rich></c:tx></c:dLbl><c:showVal val="1"/></c:dLbls>` +
    `<c:cat><c:strRef><c:f>Pipeline!$A$6:$A$11</c:f>${strings(`${stale} too`)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>"${name} format"0</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** A text of which each letter is a run of its own. */
function letters(text: string): string {
  return Array.from(text, (letter) => `<a:r><a:t>${letter}</a:t></a:r>`).join("");
}

/** A bar chart with one series over kept cells and one over private ones, and a word in each of its texts. */
export function canaryChart(plant: (place: string) => string): string {
  const axis = (kind: "catAx" | "valAx") => {
    const [id, other, place] = kind === "catAx" ? [1, 2, "b"] : [2, 1, "l"];
    return (
      `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>` +
      `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${letters(plant(`title of the axis ${kind}`))}</a:p></c:rich></c:tx></c:title>` +
      `<c:numFmt formatCode="&quot;${plant(`number format of the axis ${kind}`)}&quot;0" sourceLinked="0"/><c:crossAx val="${other}"/></c:${kind}>`
    );
  };
  const kept = {
    name: plant("label of a point"),
    title: "Pipeline!$C$5",
    values: "Pipeline!$C$6:$C$11",
    stale: plant("stale cache"),
  };
  const lost = {
    name: plant("label of a lost series"),
    title: "Pipeline!$B$5",
    values: "Pipeline!$B$6:$B$11",
    stale: plant("cache of a lost series"),
  };
  return (
    `<c:chartSpace ${NAMES}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${plant("chart title")}</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
    `<c:plotArea>${plant("text between the tags of a chart")}<c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series(0, kept)}${series(1, lost)}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${axis("catAx")}${axis("valAx")}</c:plotArea><c:plotVisOnly val="1"/></c:chart>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr><a:latin typeface="${plant("typeface of a chart")}"/></a:defRPr></a:pPr></a:p></c:txPr>` +
    `<c:printSettings><c:headerFooter><c:oddHeader>${plant("page header of a chart")}</c:oddHeader></c:headerFooter></c:printSettings>` +
    `<c:userShapes r:id="rId1"/><c:extLst><c:ext uri="x">${plant("extension of a chart")}</c:ext></c:extLst></c:chartSpace>`
  );
}

/** The anchor of the chart that relationship `rId2` of the drawing leads to. */
export function chartAnchor(plant: (place: string) => string): string {
  return (
    "<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
    '<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">' +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="${plant("name of a chart")}" descr="${plant("description of a chart")}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
