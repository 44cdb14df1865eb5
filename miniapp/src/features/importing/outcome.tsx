import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';
import { classNames } from '@/ui/class-names';
import './index.scss';

/** What would be, or was, written; or every cell that is wrong. */
export function ImportOutcome({ result }: { result: Schema<'ImportResultView'> }) {
  const { admin } = useTexts().desk;
  if (result.problemCount === 0) {
    return (
      <Panel title={result.written ? admin.written : admin.clean}>
        <View className="desk-import__row desk-import__row--counts text-secondary">
          <View>{admin.counts.what}</View>
          <View>{admin.counts.added}</View>
          <View>{admin.counts.changed}</View>
          <View>{admin.counts.untouched}</View>
        </View>
        {result.counts.map((count) => (
          <View key={count.what} className="desk-import__row desk-import__row--counts">
            <View>{count.what}</View>
            <View>{count.added}</View>
            <View>{count.changed}</View>
            <View>{count.untouched}</View>
          </View>
        ))}
      </Panel>
    );
  }
  const { columns } = admin;
  const shown = result.problems.length;
  return (
    <Panel
      title={admin.problems(result.problemCount)}
      aside={shown < result.problemCount ? admin.problemsShown(shown) : ''}
    >
      <View className="desk-import__row text-secondary">
        {[columns.sheet, columns.row, columns.column, columns.cell, columns.message].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {result.problems.map((problem) => (
        <View key={`${problem.sheet}-${problem.row}-${problem.column}-${problem.code}`} className="desk-import__row">
          <View>{problem.sheet}</View>
          <View>{problem.row === 0 ? '' : problem.row}</View>
          <View>{problem.column}</View>
          <View className={classNames({ 'desk-import__cell': problem.cell !== '' })}>{problem.cell}</View>
          <View className="tone-danger">{problem.message}</View>
        </View>
      ))}
    </Panel>
  );
}
