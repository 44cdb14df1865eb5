import { View } from '@tarojs/components';
import { PERIOD_KINDS, type PeriodKind } from '@youying/shared/domain/dashboard/periods';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { countWords, type Dashboard } from '@/features/reports/dashboard/figures';
import { dayOf, neighbours, periodWords } from '@/features/reports/dashboard/periods';
import { useTexts } from '@/i18n';
import { canPrintPage, printPage } from '@/platform/print-page';
import { saveDashboard } from '@/platform/save-file';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import { Segments } from '@/ui/segments';
import './head.scss';

export interface HeadProps {
  community: { id: string; name: string };
  dashboard: Dashboard | undefined;
  period: PeriodKind;
  onPeriod: (period: PeriodKind) => void;
  /** A day of the period before or after; null: it has not begun. */
  onStep: (at: string | null) => void;
}

/** Whose figures, of which time, and what one takes along; J and K step. */
export function Head({ community, dashboard, period, onPeriod, onStep }: HeadProps) {
  const { dashboard: labels, reports, desk } = useTexts();
  const shown = dashboard?.period;
  const words = shown === undefined ? '' : periodWords(shown, labels);
  const { earlier, later } = shown === undefined ? { earlier: null, later: null } : neighbours(shown);
  const act = useAct(
    (at: string) => saveDashboard(community.id, { period, at }, labels.fileName(`${community.name} ${words}`)),
    explain,
  );
  useShortcuts({ k: () => onStep(earlier), j: () => onStep(later), p: printPage });
  return (
    <View className="dashboard-head">
      <View className="text-title">{labels.title}</View>
      <View className="dashboard-head__where text-secondary one-line">
        {[community.name, dashboard && labels.households(countWords(dashboard.households))]
          .filter(Boolean)
          .join(desk.words.separator)}
      </View>
      <Segments
        small
        value={period}
        options={PERIOD_KINDS.map((value) => ({ value, label: labels.periods[value] }))}
        onChange={onPeriod}
      />
      <View className="dashboard-head__steps">
        <Step icon="chevronLeft" label={reports.earlier} to={earlier} onStep={onStep} />
        <View className="dashboard-head__period">{shown?.running ? labels.running(words) : words}</View>
        <Step icon="chevronRight" label={reports.later} to={later} onStep={onStep} />
      </View>
      <Button
        icon="download"
        className="dashboard-head__act"
        disabled={shown === undefined}
        waiting={act.pending}
        onPress={() => shown && void act.run(dayOf(shown))}
      >
        {labels.excel}
      </Button>
      {canPrintPage && (
        <Button icon="print" onPress={printPage} className="dashboard-head__act">
          {labels.pdf}
        </Button>
      )}
    </View>
  );
}

interface StepProps {
  icon: IconName;
  label: string;
  to: string | null;
  onStep: HeadProps['onStep'];
}

function Step({ icon, label, to, onStep }: StepProps) {
  const off = to === null;
  return (
    <View
      className={classNames('dashboard-head__step', { 'dashboard-head__step--off': off })}
      ariaRole={off ? undefined : 'button'}
      ariaLabel={off ? undefined : label}
      onClick={off ? undefined : () => onStep(to)}
    >
      <Icon name={icon} size="small" />
    </View>
  );
}
