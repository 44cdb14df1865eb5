export interface ImportPolicy {
  /** Largest workbook in bytes, as uploaded. */
  readonly maxBytes: number;
  /** Largest workbook in bytes once unpacked: a small file can hold a great deal of zeros. */
  readonly maxUnpackedBytes: number;
  /** Rows of one sheet, without the header. */
  readonly maxRows: number;
  /** Items of one fee schedule; a list of them is read whole and searched (FEE-1). */
  readonly maxFeeItems: number;
  /** Problems that are listed; more help nobody. */
  readonly maxProblems: number;
}

export const DEFAULT_IMPORT_POLICY: ImportPolicy = {
  maxBytes: 10 * 1024 * 1024,
  maxUnpackedBytes: 150 * 1024 * 1024,
  maxRows: 50_000,
  maxFeeItems: 2_000,
  maxProblems: 1_000,
};
