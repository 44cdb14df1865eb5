import { useState } from 'react';
import type { Schema } from '@/platform/api/contract';
import {
  chooseImportFile,
  type ImportFile,
  type ImportFileKind,
  type ImportOperation,
  sendImport,
} from '@/platform/import-file';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';

export interface ImportSettings {
  kind: ImportFileKind;
  check: ImportOperation;
  write: ImportOperation;
}

export interface ImportRun {
  file: ImportFile | null;
  /** Of this file with these fields; null before the dry run. */
  result: Schema<'ImportResultView'> | null;
  checking: boolean;
  writing: boolean;
  choose(): Promise<void>;
  check(): void;
  write(): void;
}

/** A file is chosen, checked at once, and written when there is nothing to mend. Other fields want another check. */
export function useImport(
  { kind, check, write }: ImportSettings,
  fields: Readonly<Record<string, string>>,
  onWritten?: () => void,
): ImportRun {
  const about = JSON.stringify(fields);
  const [file, setFile] = useState<ImportFile | null>(null);
  const [answer, setAnswer] = useState<{ about: string; result: Schema<'ImportResultView'> } | null>(null);
  const checking = useAct(async (chosen: ImportFile) => {
    setAnswer({ about, result: await sendImport(check, chosen, { fields }) });
  }, explain);
  const writing = useAct(async (chosen: ImportFile, idempotencyKey) => {
    const result = await sendImport(write, chosen, { fields, idempotencyKey });
    setAnswer({ about, result });
    if (result.written) onWritten?.();
  }, explain);
  return {
    file,
    result: answer?.about === about ? answer.result : null,
    checking: checking.pending,
    writing: writing.pending,
    async choose() {
      const chosen = await chooseImportFile(kind);
      if (chosen === null) return;
      setFile(chosen);
      setAnswer(null);
      await checking.run(chosen);
    },
    check: () => file !== null && void checking.run(file),
    write: () => file !== null && void writing.run(file),
  };
}
