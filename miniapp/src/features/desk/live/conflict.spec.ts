import { ApiError } from '@/platform/api/problem';
import { conflictIn } from './conflict';

const refusal = (members: object) => new ApiError({ status: 409, code: 'version_conflict', ...members });

it('a stale save tells who was faster, when and with what', () => {
  const error = refusal({
    version: 7,
    changedBy: '周敏',
    changedAt: '2026-11-22T02:29:00.000Z',
    change: '优先级 高 → 急修',
  });
  expect(conflictIn(error)).toEqual({
    ...{ version: 7, by: '周敏', change: '优先级 高 → 急修', own: false },
    at: Date.parse('2026-11-22T02:29:00.000Z'),
  });
});

it('other refusals are none, nor is one without a version to save after', () => {
  expect(conflictIn(new ApiError({ status: 409, code: 'invalid_transition' }))).toBeUndefined();
  expect(conflictIn(refusal({}))).toBeUndefined();
  expect(conflictIn(new Error('x'))).toBeUndefined();
});
