import { View } from '@tarojs/components';
import { useRequestedPhotos } from '@/features/photos/use-requested-photos';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { ApiError } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { useParameter } from '@/platform/navigate';
import { changePreferences, useCareMode, useLanguage } from '@/platform/preferences';
import { useQuery } from '@/platform/use-query';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card, CardLine } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { PhotoRow } from '@/ui/photo';
import { Row } from '@/ui/row';
import { StateView } from '@/ui/state';
import './index.scss';

type PhotoRequest = Answer<'getPhotoRequest'>;

/** Where the link of a text message leads: whoever holds it sends photographs of one matter, without signing in. */
export default function PhotosPage() {
  const { photos: labels } = useTexts();
  const secret = useParameter('t') ?? '';
  const request = useQuery(`photo request ${secret}`, async () => {
    try {
      return await call('getPhotoRequest', { query: { t: secret } });
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  });
  const photos = useRequestedPhotos(secret, request.refresh);
  const { waiting, sent, pending } = photos;
  const open = request.data ?? null;
  return (
    <Page
      title={labels.title}
      footer={
        open === null ? undefined : (
          <ActBar>
            {waiting.length === 0 ? (
              <Button kind="main" icon="camera" grow={1} onPress={() => void photos.choose(open.photosLeft)}>
                {sent === 0 ? labels.add : labels.more}
              </Button>
            ) : (
              <Button
                kind="main"
                grow={1}
                waiting={pending}
                waitingLabel={labels.sending(sent + 1, sent + waiting.length)}
                onPress={() => void photos.send()}
              >
                {labels.send(waiting.length)}
              </Button>
            )}
          </ActBar>
        )
      }
    >
      {sent > 0 && !pending && (
        <Notice tone="brand" icon="check" headline title={labels.sent(sent)} text={labels.sentText} />
      )}
      <Loaded query={request}>
        {(asked) =>
          asked === null ? (
            sent === 0 && <StateView icon="info" title={labels.dead} text={labels.deadText} />
          ) : (
            <Asked request={asked} photos={photos} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Asked({ request, photos }: { request: PhotoRequest; photos: ReturnType<typeof useRequestedPhotos> }) {
  const { photos: labels, marks } = useTexts();
  const language = useLanguage();
  const care = useCareMode();
  const { no, place, community, hotline, words, photosLeft, until } = request;
  const { waiting, pending } = photos;
  const room = photosLeft - waiting.length;
  const failure = waiting.find((photo) => photo.failure !== undefined)?.failure;
  return (
    <>
      <Card>
        <Row icon="pin" title={place} text={community} strong />
        <CardLine />
        <Row icon="list" title={labels.no} aside={no ?? labels.unnumbered} />
      </Card>
      <Card className="photo-request">
        <View className="text-section">{words === null ? labels.wanted : marks.named(labels.wanted, words)}</View>
        {words === null && <View className="text-body">{labels.usual}</View>}
        <View className="text-secondary">{labels.purpose}</View>
        {waiting.length > 0 && (
          <PhotoRow
            photos={waiting.map(({ path, progress, failure: why }) => ({
              ...{ key: path, url: path, failed: why !== undefined },
              ...(progress === undefined ? {} : { progress }),
            }))}
            onRemove={pending ? undefined : photos.remove}
            onRetry={() => void photos.send()}
            add={room > 0 && !pending ? { label: labels.another, onPress: () => void photos.choose(room) } : undefined}
          />
        )}
        {failure !== undefined && !pending && (
          <View className="tone-danger" ariaRole="alert">
            {marks.sentences(failure, labels.failed)}
          </View>
        )}
        <View className="text-secondary">{labels.left(photosLeft, moment(Date.parse(until), now(), language))}</View>
      </Card>
      <Button icon="phone" onPress={() => dial(hotline)}>
        {labels.call(hotline)}
      </Button>
      {/* Whoever comes by a link has no 我的 page to ask for larger words on. */}
      <View
        className="photo-request__larger"
        ariaRole="button"
        onClick={() => changePreferences({ care: care ? 'off' : 'on' })}
      >
        {care ? labels.smaller : labels.larger}
      </View>
    </>
  );
}
