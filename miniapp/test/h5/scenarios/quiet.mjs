import assert from 'node:assert/strict';

/** Last: what all the strict browsers before complained about. */
export const quiet = {
  title: 'In all of the above',
  steps: [
    [
      'no console error, no page error, no request left this machine',
      async (stage) => assert.deepEqual(stage.complaints(), []),
    ],
  ],
};
