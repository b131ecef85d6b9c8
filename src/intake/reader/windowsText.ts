/** What Windows-1252 has where Latin-1 has control characters, from byte 0x80 on; five places are empty. */
const SPECIALS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST_SPECIAL = 0x80;

/** The text of Windows-1252 bytes; some decoders know that name and yet decode as Latin-1, so the specials are set here. */
export function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, (control) =>
    SPECIALS.charAt(control.charCodeAt(0) - FIRST_SPECIAL),
  );
}
