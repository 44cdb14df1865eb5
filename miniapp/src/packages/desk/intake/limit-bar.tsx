import { View } from '@tarojs/components';
import { BackBar } from '@/features/desk/parts/back-bar';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { clockTime, countdown } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { goBack } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { CallActs } from './call-acts';
import type { Intake } from './use-intake';
import './limit-bar.scss';

const MINUTE = 60_000;

/** How much of the three minutes is left (REG-6), and that nothing typed gets lost. */
export function LimitBar({ title, intake }: { title: string; intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const now = useNow();
  const limit = useLimits(intake.communityId || undefined).registerWithinMinutes;
  const left = intake.draft.startedAt + limit * MINUTE - now;
  const share = Math.max(0, Math.min(1, left / (limit * MINUTE)));
  return (
    <View className="desk-limit">
      <BackBar title={title} onBack={() => goBack('desk')}>
        {intake.matter === null && (
          <View className="desk-limit__call">
            {[intake.draft.callerPhone, labels.calling(countdown(now - intake.draft.startedAt))]
              .filter(Boolean)
              .join(' ')}
          </View>
        )}
        <View className={classNames('desk-limit__words', { 'desk-limit__words--over': left < 0 })}>
          {left < 0 ? labels.limitPassed(countdown(-left)) : `${labels.limit(limit)} ${countdown(left)}`}
        </View>
        <View className="desk-limit__track">
          <View
            className={classNames('desk-limit__bar', { 'desk-limit__bar--over': left < 0 })}
            style={{ width: left < 0 ? '100%' : `${Math.round((1 - share) * 100)}%` }}
          />
        </View>
        {intake.savedAt !== null && (
          <View className="desk-limit__saved">{labels.draftSaved(clockTime(intake.savedAt))}</View>
        )}
        {intake.matter === null && <CallActs intake={intake} />}
      </BackBar>
    </View>
  );
}
