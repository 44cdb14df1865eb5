import { View } from '@tarojs/components';
import { TOLD_DUTIES } from '@youying/shared/domain/dashboard/figures';
import { percent } from '@/features/complaint/rates';
import { Panel } from '@/features/desk/parts/panel';
import { lowEndFor, placeBetween } from '@/features/reports/dashboard/cards';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { type Dashboard, missingOr, percentWords } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { dayOf } from '@/features/reports/dashboard/periods';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import './departments-card.scss';

type Row = Dashboard['departments'][number];

const ICONS: Readonly<Record<Row['department'], IconName>> = {
  engineering: 'wrench',
  cleaning: 'broom',
  security: 'shield',
  customer_service: 'headset',
};
/** The upper end of the scale; both ends are written (chart rule 3). */
const HIGH = 1;
const DUTIES = ['total', ...TOLD_DUTIES] as const;

/** Each department on a scale, with the three duties that are told apart. */
export function DepartmentsCard({ dashboard }: CardProps) {
  const { dashboard: texts } = useTexts();
  const { departments: labels } = texts;
  const low = lowEndFor(dashboard.departments.map(({ total }) => total.share));
  return (
    <Panel
      title={labels.title}
      className="dashboard-card"
      aside={
        <View className="dashboard-legend">
          <View className="department-scale__tick department-scale__tick--legend" />
          {texts.target(percent(dashboard.attainment.target))}
        </View>
      }
    >
      <View className="department-row department-row--head">
        <View>{labels.columns.department}</View>
        <View className="department-row__ends">
          <View>{percent(low)}</View>
          <View>{percent(HIGH)}</View>
        </View>
        {DUTIES.map((duty) => (
          <View key={duty}>{labels.columns[duty]}</View>
        ))}
      </View>
      {dashboard.departments.map((row) => (
        <DepartmentRow key={row.department} row={row} period={dashboard.period} low={low} />
      ))}
    </Panel>
  );
}

function DepartmentRow({ row, period, low }: { row: Row; period: Dashboard['period']; low: number }) {
  const { dashboard: texts, desk } = useTexts();
  const { departments: labels } = texts;
  const { department, total } = row;
  const place = (share: number): string => `${placeBetween(share, low, HIGH) * 100}%`;
  const name = desk.words.departments[department];
  return (
    <View className="department-row">
      <View className="department-row__name">
        <Icon name={ICONS[department]} size="small" />
        {name}
      </View>
      <View className="department-scale">
        <View className="department-scale__tick" style={{ left: place(total.target) }} />
        {total.share !== null && (
          <View
            className={classNames('department-scale__dot', { 'department-scale__dot--short': total.met === false })}
            style={{ left: place(total.share) }}
          />
        )}
      </View>
      {DUTIES.map((duty) => {
        const { share, count, of } = row[duty];
        if (share === null)
          return (
            <View key={duty} className="text-secondary" ariaLabel={labels.notDue}>
              –
            </View>
          );
        const words = percentWords(share);
        const whole = duty === 'total';
        return (
          <View
            key={duty}
            className={classNames('department-row__share', {
              'department-row__share--total': whole,
              'department-row__share--short': count < of && share < total.target,
            })}
            ariaRole="button"
            ariaLabel={labels.one(name, labels.columns[duty], `${words}%`, count, of)}
            onClick={() =>
              openFigure({
                figure: missingOr('dutiesMissed', 'dutiesDue', { count, of }),
                ...{ period: period.kind, at: dayOf(period), department },
                duty: whole ? undefined : duty,
              })
            }
          >
            {whole ? `${words}%` : String(Math.floor(Number(words)))}
          </View>
        );
      })}
    </View>
  );
}
