import { useTiedOutages } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

/** The outage that this matter comes from: why, until when, and what to say about it. */
export function TiedOutages({ ticketId }: { ticketId: string }) {
  const { outages, home, desk, marks } = useTexts();
  const language = useLanguage();
  const at = (time: string) => moment(Date.parse(time), now(), language);
  return (
    <>
      {(useTiedOutages(ticketId).data ?? []).map(
        ({ id, line, cause, callerWords, expectedEndAt, endedAt, outcome }) => (
          <Notice
            key={id}
            tone="amber"
            icon="drop"
            title={
              endedAt !== null
                ? `${line}${desk.words.separator}${outages.ended} ${at(endedAt)}`
                : expectedEndAt === null
                  ? line
                  : home.outageUntil(line, at(expectedEndAt))
            }
            text={[outages.tied, cause, outcome ?? marks.quoted(callerWords)].join(desk.words.separator)}
          >
            <Button small kind="plain" onPress={() => go('deskOutages')}>
              {outages.title}
            </Button>
          </Notice>
        ),
      )}
    </>
  );
}
