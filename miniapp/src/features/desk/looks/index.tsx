import { View } from '@tarojs/components';
import { SENIOR_ROLES } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useQuery } from '@/platform/use-query';
import { useMeHere, useWorkplace } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import './index.scss';

const SHOWN = 10;

export interface LooksProps {
  type: Schema<'LookView'>['type'];
  subjectId: string;
}

/** 查看档案会留下记录. */
export function LooksAreRecorded() {
  const { looks } = useTexts().desk;
  return (
    <View className="desk-looks__told">
      <Icon name="eye" size="small" />
      {looks.recorded}
    </View>
  );
}

/** For the supervisor: who has looked. */
export function Looks(props: LooksProps) {
  const reads = useMeHere().roles.some(({ role }) => (SENIOR_ROLES as readonly string[]).includes(role));
  const community = useWorkplace();
  return reads && community !== null ? <Lookers {...props} communityId={community.id} /> : null;
}

function Lookers({ type, subjectId, communityId }: LooksProps & { communityId: string }) {
  const { looks } = useTexts().desk;
  const language = useLanguage();
  const [limit, setLimit] = useState(SHOWN);
  const page = useQuery(`desk:looks:${type}:${subjectId}:${limit}`, () =>
    call('listLooks', { path: { id: communityId }, query: { type, subjectId, limit } }),
  ).data;
  if (page === undefined || page.items.length === 0) return null;
  return (
    <View className="desk-looks">
      <View className="text-section">{looks.title}</View>
      {page.items.map(({ id, byName, at }) => (
        <View key={id} className="desk-looks__row">
          <View>{byName}</View>
          <View className="text-secondary">{moment(Date.parse(at), now(), language)}</View>
        </View>
      ))}
      {page.nextCursor !== null && limit < MOST && (
        <Button small kind="link" onPress={() => setLimit(MOST)}>
          {looks.more}
        </Button>
      )}
    </View>
  );
}

/** As many as one page of the API has. */
const MOST = 100;
