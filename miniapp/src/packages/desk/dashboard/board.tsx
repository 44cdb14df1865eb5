import { View } from '@tarojs/components';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { useTexts } from '@/i18n';
import { CategoriesCard } from './categories-card';
import { DepartmentsCard } from './departments-card';
import { FigureCards } from './figure-cards';
import { MonthsCard } from './months-card';
import { OverdueCard } from './overdue-card';
import { ReportStrip } from './report-strip';
import { StepsCard } from './steps-card';
import { WeeksCard } from './weeks-card';
import './board.scss';

/** Numbers first, then what is owed, then six questions. */
export function Board({ dashboard }: CardProps) {
  const { dashboard: labels } = useTexts();
  return (
    <View className="dashboard-board">
      <FigureCards dashboard={dashboard} />
      <ReportStrip dashboard={dashboard} />
      <View className="dashboard-board__cards">
        <MonthsCard dashboard={dashboard} />
        <StepsCard dashboard={dashboard} />
        <DepartmentsCard dashboard={dashboard} />
        <WeeksCard dashboard={dashboard} />
        <CategoriesCard dashboard={dashboard} />
        <OverdueCard dashboard={dashboard} />
      </View>
      <View className="dashboard-board__foot text-secondary">{labels.foot}</View>
    </View>
  );
}
