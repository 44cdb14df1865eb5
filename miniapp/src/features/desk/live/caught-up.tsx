import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { caughtUp } from '@/platform/live/live';
import { useStore } from '@/platform/store';
import { useQuery } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';
import { openMatter, useDeskPlace } from '../place';
import type { Matter } from '../types';
import { headlineOf, numberOf } from '../words';

/** Long enough to read and to press; whoever does not needs nothing of it. */
const STAYS_MS = 20_000;
const SHOWN = 20;

/** 已连上，补上 7 处变化: after a cut, what others did meanwhile is here already; this says so and lists it. */
export function CaughtUp() {
  const { live } = useTexts().desk;
  const missed = useStore(caughtUp);
  const { ticketId } = useDeskPlace();
  const [listed, setListed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (missed === null) return;
    const timer = setTimeout(() => caughtUp.set(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [missed]);
  const ids = missed?.ticketIds ?? null;
  const see = () => {
    setListed(ids);
    caughtUp.set(null);
  };
  return (
    <>
      {missed !== null && (
        <View className="desk-strip desk-strip--brand" ariaRole="status">
          <Icon name="check" />
          <View className="desk-strip__words">
            <View className="text-section">{ids === null ? live.caughtUpAll : live.caughtUp(ids.length)}</View>
            {ticketId !== undefined && ids?.includes(ticketId) && (
              <View className="text-secondary">{live.caughtUpOpen}</View>
            )}
          </View>
          {ids !== null && (
            <Button kind="link" small onPress={see}>
              {live.see}
            </Button>
          )}
        </View>
      )}
      {listed !== null && <Missed ticketIds={listed.slice(0, SHOWN)} onClose={() => setListed(null)} />}
    </>
  );
}

function Missed({ ticketIds, onClose }: { ticketIds: readonly string[]; onClose: () => void }) {
  const texts = useTexts();
  const found = useQuery(`desk:missed:${ticketIds.join(',')}`, async () => {
    const matters = await Promise.all(
      // What may no longer be seen is left out.
      ticketIds.map((id) => call('getTicket', { path: { id } }).catch(() => null)),
    );
    return matters.filter((matter): matter is Matter => matter !== null);
  });
  return (
    <Sheet open title={texts.desk.live.missedTitle} onClose={onClose}>
      <Loaded query={found} cards={2}>
        {(matters) =>
          matters.map((matter) => (
            <Row
              key={matter.id}
              title={headlineOf(matter.description)}
              text={numberOf(matter, texts)}
              onPress={() => {
                onClose();
                openMatter(matter.id);
              }}
            />
          ))
        }
      </Loaded>
    </Sheet>
  );
}
