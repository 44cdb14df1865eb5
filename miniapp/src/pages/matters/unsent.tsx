import { useTexts } from '@/i18n';
import { dropFromOutbox, sendWaiting, useOutbox } from '@/platform/outbox';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

/** What waits for the network, and what the server refused: never silently dropped. */
export function Unsent() {
  const { matters } = useTexts();
  const commands = useOutbox();
  const refused = commands.filter(({ refusal }) => refusal !== undefined);
  const waiting = commands.length - refused.length;
  return (
    <>
      {waiting > 0 && (
        <Notice
          tone="info"
          icon="cloudUp"
          title={matters.unsent(waiting)}
          text={matters.unsentText}
          onPress={() => void sendWaiting()}
        />
      )}
      {refused.map((command) => (
        <Notice
          key={command.idempotencyKey}
          tone="danger"
          icon="alert"
          title={`${command.title} · ${matters.refusedUnsent}`}
          text={command.refusal}
        >
          <Button kind="link" onPress={() => dropFromOutbox(command.idempotencyKey)}>
            {matters.drop}
          </Button>
        </Notice>
      ))}
    </>
  );
}
