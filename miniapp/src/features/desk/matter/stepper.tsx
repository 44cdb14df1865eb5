import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { moment, wholeMinutes } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { type StepView, stepsOf } from '../steps';
import type { Matter } from '../types';
import './stepper.scss';

const TICK_MS = 30_000;
/** Waited longer than this: the next bar says since when, the stepper keeps still. */
const MOST_MINUTES = 600;

/** The eight steps of a matter, each with its time. */
export function Stepper({ matter }: { matter: Matter }) {
  const { steps } = useTexts().desk.matter;
  return (
    <View className="desk-steps">
      {stepsOf(matter).map((step) => (
        <View key={step.name} className={classNames('desk-steps__step', `desk-steps__step--${step.state}`)}>
          <View className="desk-steps__dot">
            {step.state === 'done' && <Icon name="check" size="small" className="desk-steps__tick" />}
          </View>
          <View className="desk-steps__label">{steps[step.name]}</View>
          <When step={step} />
        </View>
      ))}
    </View>
  );
}

function When({ step }: { step: StepView }) {
  const { waited } = useTexts().desk.matter;
  const language = useLanguage();
  const now = useNow(TICK_MS);
  if (step.at === null) return null;
  if (step.state === 'done') return <View className="desk-steps__when">{moment(step.at, now, language)}</View>;
  const minutes = wholeMinutes(now - step.at);
  return minutes > MOST_MINUTES ? null : <View className="desk-steps__when">{waited(minutes)}</View>;
}
