import { textsNow } from '@/i18n';
import { ApiError, isUnreachable } from '@/platform/api/problem';
import { toast } from '@/platform/device';

/** An error in the person's words; never a bare code. */
export function explanationOf(error: unknown): string {
  const { common } = textsNow();
  if (isUnreachable(error)) return common.offlineToast;
  if (!(error instanceof ApiError) || error.status >= 500) return common.serverToast;
  return error.problem.errors?.[0]?.message ?? error.problem.detail ?? error.problem.title ?? common.serverToast;
}

/** For commands whose page has no better place to say it. */
export function explain(error: unknown): void {
  toast(explanationOf(error), 'problem');
}
