/** The demo drawer: which WeChat message reached this person's phone. */
export async function hearsByWechat(person, template, words) {
  await person.tap(person.find('.demo-layer__handle'));
  const messages = person.page.locator('.demo-message').filter({ hasText: template }).filter({ hasText: words });
  await person.shown(messages.filter({ hasText: '已送达' })).waitFor();
  await person.tap(person.find('.ui-sheet__close'));
}

/** WeChat's question whether it may notify, as the browser imitates it. */
export async function allowNotices(person) {
  await person.sees('有应 申请向您发送消息');
  await person.pressButton('允许');
}
