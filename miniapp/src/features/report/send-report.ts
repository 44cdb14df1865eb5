import { call } from '@/platform/api/call';
import type { Answer, Input } from '@/platform/api/contract';
import { isUnreachable } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { keepForLater } from '@/platform/outbox';
import { uploadMedia } from '@/platform/upload';
import type { DraftFile } from './draft';

export interface Sending {
  /** 1-based number of the file on its way. */
  file: number;
  files: number;
  percent: number;
}

export type SendOutcome = { kind: 'sent'; ticket: Answer<'submitTicket'> } | { kind: 'kept' };

export interface SendReport {
  body: Input<'submitTicket'>['body'];
  files: readonly DraftFile[];
  idempotencyKey: string;
  onProgress: (sending: Sending) => void;
  onUploaded: (path: string, mediaId: string) => void;
  onUploadFailed: (path: string) => void;
}

const purposeOf = { image: 'ticket_photo', video: 'video', voice: 'voice' } as const;

/** The files, then the report. Without a network all of it is kept on the phone, under the same key. */
export async function sendReport(report: SendReport): Promise<SendOutcome> {
  const mediaIds: string[] = [];
  try {
    for (const [index, file] of report.files.entries()) {
      const mediaId = file.mediaId ?? (await sendFile(report, file, index));
      mediaIds.push(mediaId);
    }
    const body = { ...report.body, ...(mediaIds.length === 0 ? {} : { mediaIds }) };
    const ticket = await call('submitTicket', { body }, { idempotencyKey: report.idempotencyKey });
    return { kind: 'sent', ticket };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const done = mediaIds.length === 0 ? {} : { mediaIds };
    keepForLater(
      'submitTicket',
      { body: { ...report.body, ...done } },
      {
        title: report.body.description,
        at: now(),
        idempotencyKey: report.idempotencyKey,
        files: report.files.slice(mediaIds.length).map(({ path, kind }) => ({ path, purpose: purposeOf[kind] })),
      },
    );
    return { kind: 'kept' };
  }
}

async function sendFile(report: SendReport, file: DraftFile, index: number): Promise<string> {
  try {
    const { id } = await uploadMedia(file.path, {
      purpose: purposeOf[file.kind],
      onProgress: (percent) => report.onProgress({ file: index + 1, files: report.files.length, percent }),
    });
    report.onUploaded(file.path, id);
    return id;
  } catch (error) {
    if (!isUnreachable(error)) report.onUploadFailed(file.path);
    throw error;
  }
}
