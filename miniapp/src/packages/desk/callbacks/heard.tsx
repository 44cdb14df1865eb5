import { View } from '@tarojs/components';
import { type CallbackForm, needsWords, nextStep, nextSteps } from '@/features/desk/callback-form';
import { useMatter } from '@/features/desk/queries';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

const TICK_MS = 30_000;
const HOUR_MS = 3_600_000;

export interface HeardProps {
  ticketId: string;
  form: CallbackForm;
  onChange: (form: CallbackForm) => void;
}

/** A problem that was heard: put right, a matter of its own, or only written down (CBK-11). */
export function Heard({ ticketId, form, onChange }: HeardProps) {
  const { callbacks: labels } = useTexts().desk;
  const { rectificationHours } = useLimits();
  const language = useLanguage();
  const at = useNow(TICK_MS);
  const until = moment(at + rectificationHours * HOUR_MS, at, language);
  const steps = nextSteps(form);
  const whom = useMatter(steps.length === 0 ? undefined : ticketId).data;
  // Who put it right is told first (CBK-11).
  const name =
    whom?.workOrders.filter(({ status }) => status === 'confirmed').at(-1)?.assignee?.name ?? labels.whoeverDidIt;
  if (steps.length === 0) return null;
  const chosen = nextStep(form);
  return (
    <View className="desk-callback__heard">
      <View className="desk-callback__heard-title">
        <Icon name="wrench" size="small" className="tone-amber" />
        <View className="text-section">{labels.heard}</View>
      </View>
      <View className="text-secondary">
        {needsWords(form) && form.words.trim() === ''
          ? labels.wordsNeeded
          : labels.heardText(rectificationHours, until, name)}
      </View>
      <View className="desk-callback__steps">
        {steps.map((step) => (
          <Button
            key={step}
            kind={step === chosen ? 'outline' : 'plain'}
            onPress={() => onChange({ ...form, next: step })}
          >
            {labels.next[step]}
          </Button>
        ))}
      </View>
    </View>
  );
}
