/** A sheet's name as formulas write it before the exclamation mark. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
