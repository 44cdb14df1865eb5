import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { Chart, type ChartProps } from '@/features/reports/dashboard/chart';

interface DrawnCardProps extends ChartProps {
  /** The question that the chart answers. */
  title: string;
  /** Marks with their words, at the right of the head. */
  legend: ReactNode;
}

/** A card whose content is drawn. */
export function DrawnCard({ title, legend, ...chart }: DrawnCardProps) {
  return (
    <Panel title={title} className="dashboard-card" aside={<View className="dashboard-legend">{legend}</View>}>
      <Chart {...chart} />
    </Panel>
  );
}
