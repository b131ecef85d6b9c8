const SLICE = 4 * 1024 * 1024;

/** The workbook's own bytes, or why this Excel does not hand them out (Excel on the web gives only PDF). */
export type BookBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: number; readonly message: string };

type Answer<T> = (result: Office.AsyncResult<T>) => void;

/** An Office callback as a promise; a failed one is thrown as the Office error. */
function asked<T>(ask: (answer: Answer<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.code }));
    });
  });
}

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    const part = Uint8Array.from(slice.data as Iterable<number>);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads the open workbook as .xlsx bytes. Never asks for PDF: that would print the confidential sheets. */
export async function bookBytes(): Promise<BookBytes> {
  try {
    const file = await asked<Office.File>((answer) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
    );
    try {
      return { ok: true, bytes: await slicesOf(file) };
    } finally {
      file.closeAsync();
    }
  } catch (error) {
    const { code, message } = error as { code?: number; message: string };
    return { ok: false, code: code ?? 0, message };
  }
}
