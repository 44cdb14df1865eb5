import { useReportCommunities } from '@/features/reports/use-report-community';
import { useTexts } from '@/i18n';
import { replaceWith } from '@/platform/navigate';
import { Select } from '@/ui/select';

/** Head office reads every community: one of them at a time. */
export function CommunitySelect({ communityId }: { communityId: string }) {
  const { rectification: labels } = useTexts().reports;
  const communities = useReportCommunities() ?? [];
  if (communities.length < 2) return null;
  const byName = [...communities].sort((one, other) => Number(one.id) - Number(other.id));
  return (
    <Select
      name={labels.community}
      placeholder={labels.community}
      options={byName.map(({ id, name }) => ({ value: id, label: name }))}
      value={communityId}
      onChange={(community) => replaceWith('deskRectification', { community })}
    />
  );
}
