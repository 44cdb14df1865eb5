import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import { setPageLanguage, setPageTitle } from '@/platform/device';
import { inBrowser } from '@/platform/environment';
import { useCareMode, useLanguage } from '@/platform/preferences';
import type { RouteName } from '@/routes';
import { classNames } from '../class-names';
import { TopBar } from '../top-bar';
import './index.scss';

export interface PageProps {
  /** The bar's title; drawn by WeChat, and by TopBar in the browser. No page repeats it as a headline. */
  title: string;
  children: ReactNode;
  /** Absent on a tab page. */
  backTo?: RouteName;
  /** The act bar or the tab bar: stays at the bottom, never scrolls. */
  footer?: ReactNode;
  /** Desk pages use the whole width; everything else is a phone of at most 480 px. */
  wide?: boolean;
  /** Without padding and gaps, for pages with their own layout. */
  bare?: boolean;
}

/** The outermost element of every page: tokens, care mode, bars. */
export function Page({ title, children, backTo, footer, wide = false, bare = false }: PageProps) {
  const care = useCareMode();
  const language = useLanguage();
  useEffect(() => setPageTitle(title), [title]);
  useDidShow(() => setPageTitle(title));
  useEffect(() => setPageLanguage(language), [language]);
  return (
    <View
      className={classNames('app ui-page', {
        'app--care': care,
        'app--english': language === 'en',
        'ui-page--wide': wide,
        'ui-page--browser': inBrowser,
      })}
    >
      {inBrowser && !wide && <TopBar title={title} backTo={backTo} />}
      <View className={classNames('ui-page__body', { 'ui-page__body--bare': bare })}>{children}</View>
      {footer !== undefined && <View className="ui-page__footer">{footer}</View>}
    </View>
  );
}
