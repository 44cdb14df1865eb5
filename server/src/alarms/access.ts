import { mayDo } from '@youying/shared/domain/access/reach';
import type { OperationId } from '@youying/shared/domain/access/table';
import type { Actor } from '@youying/shared/domain/roles';
import { forbidden, notFound } from '../platform/http/problem.js';
import { alarmSubject, type LoadedAlarm } from './load-alarm.js';

/** What the caller may not see does not exist; what they see but may not do is forbidden. */
export function admitToAlarm(operation: OperationId, actor: Actor, loaded: LoadedAlarm | undefined): LoadedAlarm {
  if (!loaded) throw notFound();
  const subject = alarmSubject(loaded);
  if (!mayDo('getAlarm', actor, subject)) throw notFound();
  if (!mayDo(operation, actor, subject)) throw forbidden();
  return loaded;
}
