import { type ReactNode, useState } from 'react';
import { useHouse } from '@/features/houses/use-house';
import { PictureField } from '@/features/media/picture-field';
import { useTexts } from '@/i18n';
import type { Input } from '@/platform/api/contract';
import type { ChosenFile } from '@/platform/choose-media';
import { toast } from '@/platform/device';
import { replaceWith } from '@/platform/navigate';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';
import { sendReport } from './send-report';
import './words-form.scss';

type Body = Input<'submitTicket'>['body'];

export interface WordsFormProps {
  title: string;
  label: string;
  placeholder: string;
  submit: string;
  kind: Body['kind'];
  more?: Pick<Body, 'anonymous'>;
  above?: ReactNode;
  below?: ReactNode;
}

const NOTIFY_ABOUT = ['progress'] as const;

/** A matter that needs only words, and pictures if one likes: complaint, question, suggestion, praise. */
export function WordsForm(props: WordsFormProps) {
  const { report, matters } = useTexts();
  const { house } = useHouse();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const send = useAct(async (body: Body, idempotencyKey) => {
    await askToNotify(NOTIFY_ABOUT);
    const silent = () => undefined;
    const outcome = await sendReport({
      body,
      files,
      idempotencyKey,
      onProgress: silent,
      onUploaded: silent,
      onUploadFailed: silent,
    });
    if (outcome.kind === 'sent') replaceWith('matter', { ticketId: outcome.ticket.id, sent: '1' });
    else {
      toast(matters.kept);
      replaceWith('matters');
    }
  }, explain);
  const body: Body = {
    kind: props.kind,
    description: text.trim(),
    channel: 'miniapp',
    ...(house === null ? {} : { houseId: house.id }),
    ...props.more,
  };
  return (
    <Page
      title={props.title}
      backTo="home"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={text.trim() === ''}
            waiting={send.pending}
            waitingLabel={report.submitting}
            onPress={() => void send.run(body)}
          >
            {props.submit}
          </Button>
        </ActBar>
      }
    >
      {props.above}
      <Card className="words-form">
        <Field multiline label={props.label} value={text} onChange={setText} placeholder={props.placeholder} />
        <PictureField files={files} onChange={setFiles} />
      </Card>
      {props.below}
    </Page>
  );
}
