import { View } from '@tarojs/components';
import type { useDraftLines } from '@/features/fees/use-draft-lines';
import { type Texts, useTexts } from '@/i18n';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Money } from '@/ui/money';

export interface SendBarProps {
  draft: ReturnType<typeof useDraftLines>;
  freeReason: string | null;
  waiting: boolean;
  onSend: () => void;
}

function missing({ draft, freeReason }: SendBarProps, pricing: Texts['staff']['pricing']): string | null {
  if (freeReason !== null) return freeReason.trim() === '' ? pricing.missingReason : null;
  if (draft.lines.length === 0) return pricing.missing;
  return draft.priced ? null : pricing.missingPrice;
}

export function SendBar(props: SendBarProps) {
  const { draft, freeReason, waiting, onSend } = props;
  const { acts, pricing } = useTexts().staff;
  const lacking = missing(props, pricing);
  return (
    <ActBar>
      <View className="staff-send__total">
        <View className="text-secondary">{pricing.total}</View>
        <Money strong fen={freeReason === null ? draft.totalFen : 0} />
      </View>
      <Button
        kind="main"
        grow={2}
        disabled={lacking !== null}
        waiting={waiting}
        waitingLabel={acts.quoteWorkOrder.waiting}
        onPress={onSend}
      >
        {lacking ?? pricing.send}
      </Button>
    </ActBar>
  );
}
