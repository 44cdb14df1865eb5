import { ApiError, isUndecided, problemOf, unreachable } from './problem';

it('whatever a proxy sends, the screens get a problem', () => {
  expect(problemOf(502, '<html>Bad Gateway</html>')).toEqual({ status: 502, code: 'internal_error' });
  expect(problemOf(400, null)).toEqual({ status: 400, code: 'unexpected_answer' });
  expect(problemOf(409, { code: 'invalid_transition', from: 'closed' })).toMatchObject({ status: 409, from: 'closed' });
});

it('only what was not decided may be sent again under the same key', () => {
  const refusal = (status: number, code = 'x') => new ApiError({ status, code });
  expect([unreachable(), refusal(500), refusal(429), refusal(409, 'idempotency_in_progress')].map(isUndecided)).toEqual(
    [true, true, true, true],
  );
  expect([refusal(400), refusal(403), refusal(404), refusal(409)].map(isUndecided)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
