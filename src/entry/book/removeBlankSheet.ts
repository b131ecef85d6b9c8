/** Takes away the sheet that a new workbook came with, while it holds nothing; the book opens at its first sheet. */
export async function removeBlankSheet(tab: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    if (sheet.isNullObject || !used.isNullObject) return;
    sheet.delete();
    context.workbook.worksheets.getFirst(true).activate();
    await context.sync();
  });
}
