export interface ImportPolicy {
  /** Largest workbook in bytes, as uploaded. */
  readonly maxBytes: number;
  /** Largest workbook in bytes once unpacked: a small file can hold a great deal of zeros. */
  readonly maxUnpackedBytes: number;
  /** Rows of one sheet, without the header. */
  readonly maxRows: number;
  /** Problems that are listed; more help nobody. */
  readonly maxProblems: number;
}

export const DEFAULT_IMPORT_POLICY: ImportPolicy = {
  maxBytes: 10 * 1024 * 1024,
  maxUnpackedBytes: 150 * 1024 * 1024,
  maxRows: 50_000,
  maxProblems: 1_000,
};
