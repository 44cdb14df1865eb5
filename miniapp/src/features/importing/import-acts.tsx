import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import type { ImportRun } from './use-import';
import './index.scss';

export interface ImportActsProps {
  run: ImportRun;
  /** False while a field beside the file is missing or wrong. */
  ready?: boolean;
  /** Before the others: where the form comes from. */
  children: ReactNode;
}

/** Choose, check, import; the one that comes next is filled. */
export function ImportActs({ run, ready = true, children }: ImportActsProps) {
  const { admin, words } = useTexts().desk;
  const { file, result, checking } = run;
  const clean = ready && result !== null && result.problemCount === 0 && !result.written;
  const unchecked = ready && file !== null && result === null && !checking;
  return (
    <View className="desk-import__acts">
      {children}
      <Button
        kind={clean || unchecked ? 'plain' : 'main'}
        icon="cloudUp"
        disabled={!ready}
        waiting={checking}
        waitingLabel={admin.checking}
        onPress={() => void run.choose()}
      >
        {admin.choose}
      </Button>
      <View className="text-secondary one-line">
        {file === null ? admin.noFile : [admin.file, file.name].join(words.separator)}
      </View>
      {unchecked && (
        <Button kind="main" onPress={run.check}>
          {admin.preview}
        </Button>
      )}
      {clean && (
        <Button kind="main" icon="check" waiting={run.writing} waitingLabel={admin.committing} onPress={run.write}>
          {admin.commit}
        </Button>
      )}
    </View>
  );
}
