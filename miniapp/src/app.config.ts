import { mainPages, packagePages, tabPages } from './routes';

const subPackages = Object.entries(packagePages)
  .map(([root, pages]) => ({ root: `packages/${root}`, pages: Object.values(pages as Record<string, string>) }))
  .filter((subPackage) => subPackage.pages.length > 0);

/** WeChat wants the list even with a custom bar; the texts are never seen. */
const tabBar = {
  custom: true,
  color: '@tabText',
  selectedColor: '@brand',
  backgroundColor: '@card',
  list: Object.entries(tabPages).map(([text, pagePath]) => ({ pagePath, text })),
};

const onWechat = {
  darkmode: true,
  themeLocation: 'theme.json',
  resizable: true,
  lazyCodeLoading: 'requiredComponents',
  tabBar,
  window: {
    navigationBarTitleText: '有应',
    navigationBarBackgroundColor: '@page',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@page',
    backgroundTextStyle: 'dark',
  },
} as const;

/** In the browser the bars are drawn by ui/page (Taro's own would double them). */
const inBrowser = { window: { navigationBarTitleText: '有应', navigationStyle: 'custom' } } as const;

export default defineAppConfig({
  pages: [...Object.values(mainPages), ...Object.values(tabPages)],
  subPackages,
  animation: false,
  ...(process.env.TARO_ENV === 'weapp' ? onWechat : inBrowser),
} as Parameters<typeof defineAppConfig>[0]);
