import type { TaskKind } from '@youying/shared/domain/procedures/types';
import type { SayFacts } from '../desk-types';

/** 这一步可以这样说: what one tells the resident at this step, ready to be read aloud. */
export const deskSay = {
  title: '这一步可以这样说',
  another: '换一条',
  steps: {
    register: ({ resident }) => `${resident}您好，您报的事收到了。我跟您核对一下地方和情况，马上给您立项。`,
    dispatch: ({ resident }) => `${resident}您好，已经立项了，正在安排师傅，定了人马上告诉您。`,
    redispatch: ({ resident }) => `${resident}您好，原来的师傅来不了，正在给您换人，定了马上告诉您。`,
    accept: ({ resident, department }) => `${resident}您好，已经通知${department}了，师傅一接单，我们就告诉您几点到。`,
    arrive: ({ resident, worker, due }) =>
      `${resident}您好，${worker}已经接单，${due}到。师傅会出示工作证，先看现场再报价。`,
    quote: ({ resident, worker }) => `${resident}您好，${worker}看过现场会先报价，您同意了再动工。`,
    fee_review: ({ resident }) => `${resident}您好，这一项收费标准里没有，主管正在定价，定好马上告诉您。`,
    consent: ({ resident, lines, total }) =>
      `${resident}您好，师傅看过了，${lines === '' ? '' : `${lines}，`}一共 ${total}。您同意我们马上修，费用记账单，师傅不收现金。`,
    return_refused: ({ resident }) => `${resident}您好，您不同意这个价，我们就先不修。以后想修随时找我们。`,
    start: ({ resident, worker }) => `${resident}您好，您同意的价记下了，${worker}这就动工。`,
    finish: ({ resident, worker, due }) => `${resident}您好，${worker}正在修，${due}完工。修好了请您先试试再签字。`,
    resume: ({ resident, worker }) => `${resident}您好，${worker}的活先停一下，什么时候接着修，我问清楚马上回您。`,
    sign: ({ resident }) => `${resident}您好，活干完了。请您试一试，没问题就在手机上签个字。`,
    verify_close: ({ resident }) => `${resident}您好，师傅说修好了，您看现在好用吗？还有没有别的问题？`,
    answer_urge: ({ resident }) => `${resident}您好，让您久等了。我问了师傅，现在的情况是……，有进展马上给您回电。`,
    callback: ({ resident }) => `${resident}您好，上次给您修的，现在还好用吗？师傅有没有当面收过现金？`,
    rectify: ({ resident, due }) => `${resident}您好，您不满意的地方已经书面通知部门，${due}改好，改完再给您回访。`,
  } as Partial<Record<TaskKind, (facts: SayFacts) => string>>,
};
