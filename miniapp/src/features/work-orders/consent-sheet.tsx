import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { LinesCard } from '../fees/lines-card';
import type { BodyOf, WorkOrder } from './api';
import { OnBehalfFields, useOnBehalf } from './on-behalf';
import { ReasonSheet } from './reason-sheet';

export interface ConsentSheetProps {
  order: WorkOrder;
  quote: NonNullable<WorkOrder['quote']>;
  waiting: boolean;
  onClose: () => void;
  onConsent: (body: BodyOf<'consentQuote'>) => void;
  onRefuse: (body: BodyOf<'refuseQuote'>) => void;
}

/** A resident without a phone decides on the implementer's; whose word it was and who stood by is recorded (WRK-6). */
export function ConsentSheet({ order, quote, waiting, onClose, onConsent, onRefuse }: ConsentSheetProps) {
  const { acts, onsite, pricing } = useTexts().staff;
  const behalf = useOnBehalf(order.matter.contactName);
  const [refusing, setRefusing] = useState(false);
  const words = { quoteId: quote.id, ...behalf.words };
  if (refusing) {
    return (
      <ReasonSheet
        about="refuse"
        open
        waiting={waiting}
        onClose={() => setRefusing(false)}
        onSend={({ reason }) => onRefuse({ ...words, reason })}
      />
    );
  }
  return (
    <Sheet
      open
      title={onsite.consentSheet}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} disabled={!behalf.complete} onPress={() => setRefusing(true)}>
            {acts.refuseQuote.button}
          </Button>
          <Button
            kind="main"
            grow={2}
            disabled={!behalf.complete}
            waiting={waiting}
            waitingLabel={acts.consentQuote.waiting}
            onPress={() => onConsent(words)}
          >
            {behalf.complete ? onsite.consentButton(money(quote.totalFen)) : onsite.namesMissing}
          </Button>
        </>
      }
    >
      <LinesCard title={pricing.quoteTitle} aside={quote.scheduleName} lines={quote.lines} totalFen={quote.totalFen} />
      <View className="text-secondary">{onsite.onThisPhone}</View>
      <OnBehalfFields behalf={behalf} nameLabel={onsite.consenterName} />
    </Sheet>
  );
}
