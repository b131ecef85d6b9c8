const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:h|uhr))?$/i;

/** The time of day that a person typed, as a fraction of the day: "9", "9:30", "09.30", "14 Uhr"; else undefined. */
export function typedTime(text: string): number | undefined {
  const [, hours = "", minutes = "0"] = TIME.exec(text.trim()) ?? [];
  const isSound = hours !== "" && Number(hours) < 24 && Number(minutes) < 60;
  return isSound ? (Number(hours) * 60 + Number(minutes)) / 1440 : undefined;
}
