import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { WechatIdentity } from '../../identity/person.entity.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type FieldProblem, invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { TEMPLATE_KEYS, type TemplateBook, type TemplateKey } from '../../wechat/templates/template-book.js';
import { WECHAT_TEMPLATES } from '../../wechat/wechat.module.js';
import { type MessageRightsView, type RecordSubscriptionInput, SUBSCRIPTION_ANSWERS } from '../dto/message-views.js';
import { SUBSCRIPTION_OBSERVER, type SubscriptionObserver } from '../public/subscription-observer.js';
import { creditRights } from '../public/what-wechat-says.js';
import { GetMessageRights } from '../queries/get-message-rights.js';

/**
 * What the person answered WeChat's panel: each accept is the right to one more message (wechat.md §4.1). A refusal
 * takes nothing away: rights given before stay.
 */
@Injectable()
export class RecordSubscription {
  constructor(
    private readonly commands: Commands,
    private readonly rights: GetMessageRights,
    @Inject(WECHAT_TEMPLATES) private readonly book: TemplateBook,
    @Inject(CONFIG) private readonly config: Pick<Config, 'wechat'>,
    @Optional() @Inject(SUBSCRIPTION_OBSERVER) private readonly observer?: SubscriptionObserver,
  ) {}

  execute(actor: Actor, call: CommandCall, { results }: RecordSubscriptionInput): Promise<MessageRightsView> {
    const accepted = acceptedOf(results);
    const { personId } = actor;
    return this.commands.run(call, async (work) => {
      // Where WeChat itself tells us, what the phone says would count twice.
      if (!this.config.wechat.push) await creditRights(work, personId, accepted);
      if (accepted.length > 0 && this.observer) {
        const identities = await work.findGlobal(WechatIdentity, { personId });
        const openids = identities.filter(({ boundAt }) => boundAt !== null).map(({ openid }) => openid);
        const templateIds = accepted.map((key) => this.book.subscribe[key].templateId);
        work.afterCommit(() => this.observer?.granted({ personId, openids, templateIds }));
      }
      return this.rights.read(work, actor);
    });
  }
}

const isTemplateKey = (key: string): key is TemplateKey => (TEMPLATE_KEYS as readonly string[]).includes(key);
const isAnswer = (answer: unknown) => (SUBSCRIPTION_ANSWERS as readonly unknown[]).includes(answer);

/** Throws invalid_input naming each unknown key and answer. */
function acceptedOf(results: unknown): readonly TemplateKey[] {
  if (typeof results !== 'object' || results === null || Array.isArray(results)) {
    throw invalidInput({ field: 'results', code: results === undefined ? 'required' : 'wrong_type' });
  }
  const entries = Object.entries(results as Record<string, unknown>);
  const problems = entries.flatMap(([key, answer]): FieldProblem[] => {
    if (!isTemplateKey(key)) return [{ field: `results.${key}`, code: 'unknown_field' }];
    return isAnswer(answer) ? [] : [{ field: `results.${key}`, code: 'not_allowed' }];
  });
  if (problems.length > 0) throw invalidInput(...problems);
  // In one order for everybody, so that two devices of one person cannot wait for each other's rows.
  return TEMPLATE_KEYS.filter((key) => entries.some(([name, answer]) => name === key && answer === 'accept'));
}
