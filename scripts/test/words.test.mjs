import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import ts from 'typescript';
import { inRoot } from '../lib/project.mjs';

/** Chinese words, and marks as wide as one: whoever reads English would meet them. */
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u;

/** file → what may stand in it, since a person typed it or it is read by nobody but a resident's paper. */
const MAY_STAND = {
  // What is written into a matter in its own language.
  'miniapp/src/packages/staff/finish/index.tsx': ['。'],
  'miniapp/src/packages/desk/intake/knowledge-card.tsx': ['「', '」'],
  // The app’s own name, where no language is chosen yet; and between the Chinese heads of a file to be imported.
  'miniapp/src/app.config.ts': ['有应'],
  'miniapp/src/features/importing/fee-import.tsx': ['｜'],
};

/** Every piece of text of a source that somebody could read on a screen; comments and regular expressions are none. */
function chineseIn(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = [];
  const look = (node) => {
    const text = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (text && CHINESE.test(node.text)) found.push(node.text.trim());
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

test('all words of the app stand in the catalogues, marks of Chinese width too', () => {
  const files = readdirSync(inRoot('miniapp/src'), { recursive: true })
    .map((file) => `miniapp/src/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !file.startsWith('miniapp/src/i18n/') && !/(\.spec|\/testing)\.tsx?$/.test(file),
    );
  assert.ok(files.length > 500, `${files.length} files`);
  const wrong = files.flatMap((file) =>
    chineseIn(file, readFileSync(inRoot(file), 'utf8'))
      .filter((text) => !MAY_STAND[file]?.includes(text))
      .map((text) => `${file}: ${text}`),
  );
  assert.deepEqual(wrong, []);
});

test('a word, a mark between two parts and a word in the page are found; comments and patterns are not', () => {
  const source = `
    // 注释
    const a = '报修'; const b = \`\${name}：\${what}\`; const c = /[，、]/;
    const d = <View>没有</View>;`;
  assert.deepEqual(chineseIn('sample.tsx', source), ['报修', '：', '没有']);
});
