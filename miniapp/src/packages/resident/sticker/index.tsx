import { useEffect } from 'react';
import type { Sticker } from '@/features/places/queries';
import { scannedIn } from '@/features/places/scanned';
import { keepPlace, openSticker } from '@/features/places/sticker';
import { sideOf, wornRole } from '@/features/session/roles';
import { useTexts } from '@/i18n';
import { ApiError } from '@/platform/api/problem';
import { dial } from '@/platform/device';
import { go, replaceWith, useParameter } from '@/platform/navigate';
import { useSession } from '@/platform/session';
import { useQuery } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';

/** Where a scanned code leads: a sticker to the report with its place filled in, a printed record to the matter. */
export default function StickerPage() {
  const { places } = useTexts();
  const scanned = scannedIn({ q: useParameter('q'), code: useParameter('code'), ticketId: useParameter('ticketId') });
  return (
    <Page title={places.title} backTo="home">
      {scanned === null ? (
        <Unknown />
      ) : 'place' in scanned ? (
        <OnWall code={scanned.place} />
      ) : (
        <OnPaper ticketId={scanned.ticketId} />
      )}
    </Page>
  );
}

function Unknown() {
  const { places } = useTexts();
  return (
    <StateView icon="scan" title={places.unknown} text={places.unknownText}>
      <Button kind="main" onPress={() => replaceWith('report')}>
        {places.openReport}
      </Button>
    </StateView>
  );
}

function OnWall({ code }: { code: string }) {
  const sticker = useQuery(`sticker ${code}`, async () => {
    try {
      return await openSticker(code);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  });
  return <Loaded query={sticker}>{(found) => (found === null ? <Unknown /> : <Known sticker={found} />)}</Loaded>;
}

function Known({ sticker }: { sticker: Sticker }) {
  const { places, marks } = useTexts();
  const session = useSession();
  const { name, community, hotline, retired } = sticker;
  const belongs =
    session?.me.houses.some((house) => house.community.id === community.id) ||
    session?.me.roles.some((role) => role.community.id === community.id);
  const elsewhere = session !== null && !belongs;
  const report = () => {
    keepPlace(sticker);
    replaceWith(session === null ? 'start' : 'report');
  };
  const title = retired ? places.retired : elsewhere ? places.elsewhere(community.name) : name;
  const text = retired
    ? places.retiredText
    : elsewhere
      ? places.elsewhereText
      : marks.sentences(community.name, places.filled);
  return (
    <StateView icon={retired ? 'info' : 'pin'} title={title} text={text}>
      {retired && belongs && (
        <Button kind="main" onPress={() => replaceWith('report')}>
          {places.openReport}
        </Button>
      )}
      {!retired && !elsewhere && (
        <Button kind="main" onPress={report}>
          {session === null ? places.signIn : places.report}
        </Button>
      )}
      <Button icon="phone" onPress={() => dial(hotline)}>
        {`${places.call} ${hotline}`}
      </Button>
    </StateView>
  );
}

/** The code on an order or record: straight on for whoever is signed in, by the way they work. */
function OnPaper({ ticketId }: { ticketId: string }) {
  const { places } = useTexts();
  const session = useSession();
  const side = session === null ? null : sideOf(wornRole(session));
  const open = () => {
    if (side === null) go('start');
    else if (side === 'desk' || side === 'lead') replaceWith('desk', { ticketId });
    else replaceWith('matter', { ticketId });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (side !== null) open();
  }, []);
  return (
    <StateView icon="receipt" title={places.record}>
      <Button kind="main" onPress={open}>
        {side === null ? places.recordSignIn : places.record}
      </Button>
    </StateView>
  );
}
