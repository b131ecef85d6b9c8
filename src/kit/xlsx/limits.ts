/** What a package may hold before it is refused as too large to be read safely. */
export interface PackageLimits {
  readonly entries: number;
  /** Bytes of all parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes a packed byte, looked at only in parts above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Far above any control book: 50,000 deals unpack to 40 MB. */
export const PACKAGE_LIMITS: PackageLimits = {
  entries: 20_000,
  unpackedBytes: 1_500_000_000,
  ratio: 2_000,
  ratioFrom: 10_000_000,
};
