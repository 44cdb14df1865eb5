import type { Texts } from '../zh-CN';

export const deskSay: Texts['desk']['say'] = {
  title: 'What to say now',
  another: 'Another',
  steps: {
    register: ({ resident }) => `${resident}, we have your report. Let me check where it is and what happened.`,
    dispatch: ({ resident }) => `${resident}, it is registered. We are finding somebody and will tell you at once.`,
    redispatch: ({ resident }) =>
      `${resident}, the first engineer cannot come. We are sending another and will tell you.`,
    accept: ({ resident, department }) =>
      `${resident}, ${department} knows. You hear from us when somebody has accepted.`,
    arrive: ({ resident, worker, due }) =>
      `${resident}, ${worker} has accepted and comes ${due}. You get a price first.`,
    quote: ({ resident, worker }) => `${resident}, ${worker} looks at it and quotes first. Work begins when you agree.`,
    fee_review: ({ resident }) => `${resident}, this is not in the fee schedule. The supervisor is setting a price.`,
    consent: ({ resident, lines, total }) =>
      `${resident}, this is what it takes: ${lines === '' ? '' : `${lines}, `}${total} together. If you agree we begin; no cash, it goes on your bill.`,
    return_refused: ({ resident }) => `${resident}, then we leave it for now. Call us whenever you want it done.`,
    start: ({ resident, worker }) => `${resident}, your consent is on record. ${worker} begins now.`,
    finish: ({ resident, worker, due }) =>
      `${resident}, ${worker} is at work, done ${due}. Please try it before you sign.`,
    resume: ({ resident, worker }) =>
      `${resident}, ${worker} had to stop. I will ask when it goes on and call you back.`,
    sign: ({ resident }) => `${resident}, the work is done. Please try it and sign on your phone.`,
    verify_close: ({ resident }) => `${resident}, we hear it is repaired. Does it work? Is there anything else?`,
    answer_urge: ({ resident }) =>
      `${resident}, thank you for waiting. This is where it stands: … I will call you back.`,
    callback: ({ resident }) => `${resident}, does what we repaired still work? Did anybody take cash from you?`,
    rectify: ({ resident, due }) =>
      `${resident}, the department has it in writing, due ${due}. We will call you again.`,
  },
};
