import { Input, View } from '@tarojs/components';
import { UNIT_LABELS } from '@youying/shared/domain/procedures/policy-labels';
import { editsOf, keptShare, reminderOf, sectionOf, shareWords } from '@/features/settings/policies';
import type { Policy } from '@/features/settings/queries';
import { amountOf } from '@/features/settings/words';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { inBrowser } from '@/platform/environment';
import { useFieldName } from '@/platform/name-field';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

/** A rule of the procedures; a number that is only the desk’s own names none. */
const RULE = /^[A-Z]{3}-\d+$/;

export interface PolicyRowProps {
  policy: Policy;
  all: readonly Policy[];
  /** Undefined: nobody has touched it. */
  typed: string | undefined;
  onType: (text: string) => void;
  /** Its changes are being looked at. */
  chosen: boolean;
  onHistory: () => void;
}

/** Kept less often than this, a limit stands out. */
const OFTEN_KEPT = 0.9;
/** No reminder, nothing counted yet. */
const NOTHING = '–';

/** One number with its unit; what it was while it is being changed, what is wrong with it, what is decided already. */
export function PolicyRow({ policy, all, typed, onType, chosen, onHistory }: PolicyRowProps) {
  const { settings } = useTexts();
  const language = useLanguage();
  const [edit] = editsOf([policy], typed === undefined ? {} : { [policy.key]: typed });
  const wrong = edit !== undefined && edit.value === null;
  const share = keptShare(policy.attainment);
  useFieldName(`policy-${policy.key}`, policy.label);
  const isLimit = sectionOf(policy) === 'limits';
  const ahead = all.find(({ key }) => key === reminderOf(policy.key));
  return (
    <View
      id={`policy-${policy.key}`}
      className={classNames('policy-row', { 'policy-row--edited': edit !== undefined })}
    >
      <View>{policy.label}</View>
      {isLimit && <View className="text-secondary">{policy.starts}</View>}
      <View className="policy-row__limit">
        <View
          className={classNames('policy-row__box', {
            'policy-row__box--edited': edit !== undefined && !wrong,
            'policy-row__box--wrong': wrong,
          })}
        >
          <Input
            className="policy-row__number"
            type="number"
            maxlength={6}
            value={typed ?? String(policy.value)}
            {...(inBrowser ? {} : { ariaLabel: policy.label })}
            onInput={(event) => onType(event.detail.value)}
          />
          <View className="policy-row__unit">{UNIT_LABELS[policy.unit][language]}</View>
        </View>
        {edit !== undefined && (
          <View className="policy-row__was">
            {settings.was} <View className="policy-row__old">{policy.value}</View>
          </View>
        )}
      </View>
      {isLimit ? (
        <>
          <View className="text-secondary">
            {ahead === undefined ? NOTHING : amountOf(ahead.value, ahead.unit, language)}
          </View>
          <View className="policy-row__then text-secondary">{policy.otherwise ?? NOTHING}</View>
        </>
      ) : (
        <View className="text-secondary">{RULE.test(policy.rule) ? policy.rule : NOTHING}</View>
      )}
      <View className={classNames('policy-row__kept', { 'tone-amber': share !== null && share < OFTEN_KEPT })}>
        {share === null ? NOTHING : shareWords(share)}
      </View>
      <View
        className="policy-row__history"
        ariaRole="button"
        ariaLabel={settings.historyOf(policy.label)}
        {...aria({ ariaPressed: chosen ? 'true' : 'false' })}
        onClick={onHistory}
      >
        <Icon name="history" size="small" />
      </View>
      {wrong && <View className="policy-row__note tone-danger">{settings.bounds(policy.minimum, policy.maximum)}</View>}
      {policy.upcoming !== null && (
        <View className="policy-row__note text-secondary">
          {settings.upcoming(
            amountOf(policy.upcoming.value, policy.unit, language),
            moment(Date.parse(policy.upcoming.validFrom), now(), language),
          )}
        </View>
      )}
    </View>
  );
}
