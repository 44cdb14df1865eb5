import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { signed } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { dayOf } from '@/features/reports/dashboard/periods';
import { useTexts } from '@/i18n';
import './categories-card.scss';

const SHOWN = 7;

/** The most frequent first, each against the period before. */
export function CategoriesCard({ dashboard }: CardProps) {
  const { dashboard: texts } = useTexts();
  const { categories: labels } = texts;
  const { categories, period } = dashboard;
  const most = Math.max(1, ...categories.map(({ count }) => count));
  const compared = texts.sameStretch(texts.lastPeriod[period.kind], period.running);
  return (
    <Panel
      title={labels.title}
      aside={labels.aside(texts.thisPeriod[period.kind], compared)}
      className="dashboard-card"
    >
      {categories.length === 0 && <View className="dashboard-card__nothing">{texts.nothingHere}</View>}
      {categories.slice(0, SHOWN).map(({ categoryId, name, count, before }) => (
        <View
          key={categoryId}
          className="category-row"
          ariaRole="button"
          ariaLabel={labels.one(name, count, signed(count - before))}
          onClick={() => openFigure({ figure: 'repairs', period: period.kind, at: dayOf(period), categoryId })}
        >
          <View className="one-line">{name}</View>
          <View className="category-row__track">
            <View className="category-row__bar" style={{ width: `${(count / most) * 100}%` }} />
          </View>
          <View className="category-row__count">{count}</View>
          <View className="category-row__difference">{signed(count - before)}</View>
        </View>
      ))}
      {categories.length > SHOWN && (
        <View className="dashboard-card__nothing">{labels.rest(categories.length - SHOWN)}</View>
      )}
    </Panel>
  );
}
