import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { PeakBanner } from '@/features/shifts/peak-banner';
import { useTexts } from '@/i18n';
import { restartAt } from '@/platform/navigate';
import { useSession } from '@/platform/session';
import { useMeHere } from '@/platform/workplace';
import { Page } from '@/ui/page';
import { CaughtUp } from '../live/caught-up';
import { Disconnected } from '../live/connection';
import { openIntake } from '../place';
import { Receipts } from '../receipts';
import type { Shortcuts } from '../shortcuts';
import { useShortcuts } from '../use-shortcuts';
import { KeyHelp } from './help';
import { Rail } from './rail';
import { type RailName, worksAtDesk } from './rail-items';
import { DeskTopBar } from './top-bar';
import './index.scss';

export interface DeskPageProps {
  current: RailName;
  children: ReactNode;
  /** The page's own keys. */
  shortcuts?: Shortcuts;
  /** False where a call is being registered already. */
  intake?: boolean;
}

/** Top bar 52, rail 72, and one pane area that scrolls inside itself. Whoever is not logged in goes to the start. */
export function DeskPage(props: DeskPageProps) {
  const { title } = useTexts().desk.frame;
  const loggedIn = useSession() !== null;
  useEffect(() => {
    if (!loggedIn) restartAt('start');
  }, [loggedIn]);
  return (
    <Page title={title} wide bare>
      {loggedIn && <DeskFrame {...props} />}
    </Page>
  );
}

function DeskFrame({ current, children, shortcuts = {}, intake = true }: DeskPageProps) {
  const atDesk = worksAtDesk(useMeHere().roles.map(({ role }) => role));
  const [help, setHelp] = useState(false);
  const everywhere: Shortcuts = {
    question: () => setHelp(true),
    n: atDesk && intake ? () => openIntake() : undefined,
  };
  useShortcuts(everywhere, shortcuts);
  return (
    <View className="desk-frame">
      <DeskTopBar intake={intake} />
      <Rail current={current} />
      <View className="desk-frame__work">
        <Disconnected />
        <CaughtUp />
        {atDesk && <PeakBanner />}
        {children}
      </View>
      <Receipts />
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </View>
  );
}
