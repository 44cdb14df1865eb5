import assert from 'node:assert/strict';
import { violationsOn } from '../support/accessible.mjs';
import { recordsOf } from '../support/records.mjs';
import { readRoutes } from '../support/routes.mjs';
import { VISITS } from '../support/visits.mjs';

const visit = ({ account, device, pages }) => [
  `opened by ${account ?? 'nobody yet'}: ${Object.keys(pages).length} pages`,
  async (stage, state) => {
    const paths = await readRoutes();
    const addresses = Object.entries(pages).map(([name, parameters]) => [name, paths[name], parameters(state.made)]);
    const person = account === null ? await stage.visitor(device) : await stage.enter(account, device);
    state.violations.push(...(await violationsOn(person, addresses)));
    // A page that was not found has nothing to be looked at.
    assert.deepEqual(person.complaints, []);
    await person.page.context().close();
  },
];

/** Every page of the app, with data in it, for a person who may see it: nothing serious or critical by axe-core. */
export const accessible = {
  title: 'Accessible to everybody',
  steps: [
    [
      'a record of each kind is there',
      async (stage, state) => {
        state.made = await recordsOf(stage);
        state.violations = [];
      },
    ],
    ...VISITS.map(visit),
    [
      'axe-core finds nothing serious or critical on any of them',
      async (_, { violations }) => assert.equal(violations.length, 0, `\n${violations.join('\n')}`),
    ],
  ],
};
