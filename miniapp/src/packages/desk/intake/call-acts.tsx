import { View } from '@tarojs/components';
import type { ContactOutcome } from '@youying/shared/domain/intake/contacts';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Select } from '@/ui/select';
import { logContact } from './log-contact';
import { TransferDialog } from './transfer-dialog';
import type { Intake } from './use-intake';

/** INT-9: calls that are nobody’s matter have codes of their own, so that the statistics stay true. */
const NO_MATTER: readonly ContactOutcome[] = ['silence', 'noise', 'wrong_number', 'out_of_scope'];

/** What ends a call besides a record of it: passed on, or a code. */
export function CallActs({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const [passing, setPassing] = useState(false);
  const end = useAct(async (outcome: ContactOutcome) => {
    await logContact(intake.draft, outcome);
    toast(labels.outcomeKept(labels.outcomes[outcome as keyof typeof labels.outcomes]));
    intake.restart();
  }, explain);
  const speaks = intake.draft.words.trim() !== '';
  return (
    <>
      <Button small icon="chevronRight" disabled={!speaks} onPress={() => setPassing(true)}>
        {labels.transfer}
      </Button>
      <View className="desk-limit__outcome">
        <Select
          id="intake-outcome"
          name={labels.outcome}
          placeholder={labels.outcome}
          value=""
          disabled={end.pending}
          onChange={(value) => {
            const outcome = NO_MATTER.find((one) => one === value);
            if (outcome !== undefined) void end.run(outcome);
          }}
          options={NO_MATTER.map((value) => ({
            value,
            label: labels.outcomes[value as keyof typeof labels.outcomes],
          }))}
        />
      </View>
      {/* A call without a word has nothing to lose: one press is enough. */}
      {!speaks && (
        <View className="desk-limit__outcomes">
          {NO_MATTER.map((value) => (
            <View
              key={value}
              className="desk-limit__outcome-word"
              ariaRole="button"
              onClick={() => void end.run(value)}
            >
              {labels.outcomes[value as keyof typeof labels.outcomes]}
            </View>
          ))}
        </View>
      )}
      <Button small kind="link" onPress={intake.restart}>
        {labels.discard}
      </Button>
      {passing && <TransferDialog intake={intake} onClose={() => setPassing(false)} />}
    </>
  );
}
