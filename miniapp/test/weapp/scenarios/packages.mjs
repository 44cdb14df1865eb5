import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { overLimit, weappPackages } from '../../../../scripts/lib/sizes.mjs';
import { loadProgram } from '../stub/program.mjs';
import { screenOf, until } from '../stub/screen.mjs';
import { createWx } from '../stub/wx.mjs';
import { loggedIn, me, serverOf } from './fixtures.mjs';

export const packageScenarios = [
  {
    title: 'the main package and every subpackage are within what WeChat takes and issue 2 allows',
    run(root) {
      const over = overLimit(weappPackages(root)).map(({ name, bytes, limit }) => `${name}: ${bytes} of ${limit}`);
      assert.deepEqual(over, []);
    },
  },
  {
    title: 'every page of app.json is in the package and mounts without an error, logged in as a resident',
    run(root) {
      const { wx } = createWx({ server: serverOf({}), storage: loggedIn() });
      const program = loadProgram(root, wx);
      for (const page of program.pages) {
        assert.ok(fs.existsSync(path.join(root, `${page}.wxml`)), `${page}.wxml`);
        program.open(page, {});
      }
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'every page mounts without an error when nobody is logged in, and leads to the start',
    run(root) {
      const { wx, phone } = createWx({ server: serverOf({}) });
      const program = loadProgram(root, wx);
      program.open('pages/home/index');
      assert.deepEqual(program.errors, []);
      assert.deepEqual(phone.requests, []);
    },
  },
  {
    title: 'a WeChat identity that is tied to nobody is asked for its phone number first',
    async run(root) {
      const unbound = { ...me, id: null, name: null, phone: null, roles: [], houses: [], bound: false };
      const session = JSON.stringify({ accessToken: 'a1', refreshToken: 'r1', me: unbound, activeRole: null });
      const { wx } = createWx({ server: serverOf({}), storage: { session } });
      const program = loadProgram(root, wx);
      const screen = screenOf(program.open('pages/home/index'));
      await until(() => screen.shows('用手机号确认身份'), 'the phone number is asked', screen);
      assert.deepEqual(program.errors, []);
    },
  },
  {
    title: 'tab pages are in the main package and the bar is our own',
    run(root) {
      const { wx } = createWx({ server: serverOf({}) });
      const { appConfig } = loadProgram(root, wx);
      assert.equal(appConfig.tabBar.custom, true);
      for (const { pagePath } of appConfig.tabBar.list) assert.ok(appConfig.pages.includes(pagePath), pagePath);
    },
  },
];
