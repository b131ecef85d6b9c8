/** Where the pane runs and how it should look there. */
export interface Surroundings {
  readonly isDark: boolean;
  /** Excel on Windows and Mac draws its own menu over the pane's top right corner. */
  readonly hasCornerMenu: boolean;
  /** Office's own name of the platform; "" before Office is ready. */
  readonly platform: string;
}

function prefersDark(): boolean {
  return globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
}

/** What Office tells before it is ready. */
const NOT_READY: Partial<Office.Context> = {};

/** Reads theme and platform from Office; without an Office theme, or before Office is ready, the system's preference counts. */
export function surroundings(): Surroundings {
  const { platform, officeTheme: theme } = (Office.context as Office.Context | undefined) ?? NOT_READY;
  const isDesktop = platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;
  return {
    isDark: theme?.isDarkTheme ?? prefersDark(),
    hasCornerMenu: isDesktop,
    platform: String(platform ?? ""),
  };
}
