import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const sharedSource = path.resolve(__dirname, '../../shared/src');

/** shared/src writes `./x.js` for its own `./x.ts` (NodeNext); webpack has to be told. */
// biome-ignore lint/suspicious/noExplicitAny: webpack-chain is not typed by Taro
function resolveSharedSource(chain: any) {
  chain.merge({ resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } } });
}

/** px stay px on both targets: WeChat's px are logical pixels, and type must not shrink or grow with the width. */
const keepPx = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

export default defineConfig(async () => ({
  projectName: 'youying',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  plugins: ['@tarojs/plugin-html'],
  alias: { '@': path.resolve(__dirname, '../src'), '@youying/shared': sharedSource },
  defineConstants: {
    API_ORIGIN: JSON.stringify(
      process.env.API_ORIGIN ?? (process.env.TARO_ENV === 'h5' ? '' : 'https://api.example.com'),
    ),
  },
  copy: { patterns: [], options: {} },
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  mini: {
    compile: { include: [sharedSource] },
    postcss: keepPx,
    webpackChain: resolveSharedSource,
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [sharedSource] },
    postcss: { autoprefixer: { enable: true }, ...keepPx },
    webpackChain: resolveSharedSource,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
}));
