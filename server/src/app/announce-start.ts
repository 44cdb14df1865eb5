import { DEMO_ACCOUNTS } from '../demo/seed/accounts.js';
import type { Config } from '../platform/config/config.js';
import { embeddedFile } from '../platform/database/data-source.js';

/** F3: the law asks that a revocation is acted upon (ADR 027). */
const NOTHING_PUSHED =
  'WECHAT_PUSH_TOKEN is not set: WeChat cannot tell who took back their number or left (docs/wechat-setup.md, section 3).';

/** What a newcomer needs to know once it runs: where, as whom, and where the data is. */
export function announceStart(config: Config, url: string): void {
  const database = config.databaseUrl ? hidden(config.databaseUrl) : embeddedFile(config);
  const lines = [`有应 Youying is running at ${url}`, `API ${url}/api/docs · database ${database}`];
  if (config.demo) {
    lines.push('', 'Demo accounts (tap one on the start page, or POST /api/v1/demo/login):');
    for (const { account, name, community } of DEMO_ACCOUNTS)
      lines.push(`  ${account.padEnd(24)}${name}  ${community}`);
    lines.push('', 'Ctrl-C stops it; everything is kept for the next start.');
  } else if (!config.wechat.push) lines.push('', NOTHING_PUSHED);
  console.log(`\n${lines.join('\n')}\n`);
}

function hidden(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = url.password ? 'hidden' : '';
  return url.toString();
}
