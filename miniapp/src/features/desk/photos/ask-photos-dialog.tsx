import { View } from '@tarojs/components';
import { isMasked } from '@youying/shared/domain/phone';
import { useEffect, useState } from 'react';
import { smsAddress, smsCode } from '@/features/photos/sms';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { copyText, follow, toast } from '@/platform/device';
import { inBrowser, linkOrigin } from '@/platform/environment';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { QrPicture } from '@/ui/qr-picture';
import { Sheet } from '@/ui/sheet';
import { RevealContact } from '../reveal';
import { useReveal } from '../reveal/use-reveal';
import type { Matter } from '../types';
import { useShortcuts } from '../use-shortcuts';
import './ask-photos-dialog.scss';

type PhotoLink = Answer<'askForPhotos'>;

export interface AskPhotosDialogProps {
  matter: Matter;
  /** The link is wanted already: made as soon as this opens. */
  atOnce?: boolean;
  onAsked?: () => void;
  onClose: () => void;
}

/**
 * 发短信请业户拍照. There is no gateway, so nothing is sent from here: the text is written, and a telephone takes it over,
 * by its camera or because this is one.
 */
export function AskPhotosDialog({ matter, atOnce = false, onAsked, onClose }: AskPhotosDialogProps) {
  const { photos, common } = useTexts();
  const [words, setWords] = useState('');
  const [link, setLink] = useState<PhotoLink | null>(null);
  const ask = useAct(async (wanted: string, idempotencyKey) => {
    const body = wanted === '' ? {} : { words: wanted };
    setLink(await call('askForPhotos', { path: { id: matter.id }, body }, { idempotencyKey }));
    onAsked?.();
  }, explain);
  const make = () => void ask.run(words.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening
  useEffect(() => {
    if (atOnce) make();
  }, []);
  useShortcuts({ 'control+enter': link === null ? make : onClose });
  return (
    <Sheet
      open
      title={photos.askTitle}
      onClose={onClose}
      footer={
        link === null ? (
          <>
            <Button grow={1} onPress={onClose}>
              {common.cancel}
            </Button>
            <Button
              kind="main"
              grow={1}
              shortcut="Ctrl ↵"
              waiting={ask.pending}
              waitingLabel={photos.making}
              onPress={make}
            >
              {photos.make}
            </Button>
          </>
        ) : (
          <Button kind="main" grow={1} shortcut="Ctrl ↵" onPress={onClose}>
            {photos.onward}
          </Button>
        )
      }
    >
      {link === null ? (
        <>
          <View className="text-secondary">{photos.askText}</View>
          <Field
            label={photos.askWords}
            placeholder={photos.askHint}
            value={words}
            onChange={setWords}
            maxLength={60}
          />
        </>
      ) : (
        <Link matter={matter} link={link} words={words.trim()} />
      )}
    </Sheet>
  );
}

function Link({ matter, link, words }: { matter: Matter; link: PhotoLink; words: string }) {
  const { photos } = useTexts();
  const language = useLanguage();
  const until = moment(Date.parse(link.until), now(), language);
  const wanted = words === '' ? photos.textUsual : photos.textWords(words);
  const text = photos.text(matter.community.name, wanted, `${linkOrigin()}${link.path}`, until);
  const reveal = useReveal(matter.id);
  const phone = reveal.contact?.phone ?? matter.contact?.phone ?? '';
  const withheld = matter.actions.includes('revealContact') && (matter.contact === null || isMasked(phone));
  const address = smsAddress(phone, text);
  return (
    <View className="ask-photos">
      {inBrowser && <QrPicture text={smsCode(phone, text)} name={photos.scanName} />}
      <View className="ask-photos__what">
        <View className="text-secondary">{[matter.no, matter.place].filter(Boolean).join(' ')}</View>
        <View className="text-body">{photos.noGateway}</View>
        <View className="text-section">{photos.to(matter.contact?.name ?? '', phone)}</View>
        {withheld && <RevealContact {...reveal} numberOnly={matter.contact !== null} />}
        <View id="photo-text" className="ask-photos__text">
          {text}
        </View>
        <View className="ask-photos__acts">
          <Button
            small
            onPress={() => {
              copyText(text);
              toast(photos.copied);
            }}
          >
            {photos.copy}
          </Button>
          {inBrowser && (
            <Button small icon="message" onPress={() => follow(address)}>
              {photos.write}
            </Button>
          )}
        </View>
        <View className="text-secondary">{photos.terms(link.most, until)}</View>
      </View>
    </View>
  );
}
