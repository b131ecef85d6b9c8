/** The icon sizes, in pixels, that Office may ask for at its screen scales. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
