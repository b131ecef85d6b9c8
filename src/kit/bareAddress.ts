/** An address without its sheet: `C5:D9` of `'My sheet'!C5:D9`. */
export function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
