import { isDeepStrictEqual } from 'node:util';
import { type Attempt, everyAttempt, inWords, type Verdict } from './attempts.js';
import { compare, type Seen } from './compare.js';
import { type Matter, MINUTE, type Opening, opened } from './matter.js';
import { after, verdictOn } from './reference.js';
import { attemptOf, type Move, type Story } from './story.js';

/** What the stories are played against: the rules alone, or a whole server. One matter at a time. */
export interface System {
  now(): number;
  /** Somebody reports the matter. */
  open(opening: Opening): Promise<void>;
  /** Null: this system has no words for the attempt as things stand, so it cannot be made. */
  attempt(attempt: Attempt): Promise<Verdict | null>;
  /** What it would answer, without doing it; only where that is possible. */
  ask?(attempt: Attempt): Promise<Verdict>;
  /** Time goes by, and what is due in it happens. */
  wait(minutes: number): Promise<void>;
  see(): Promise<Seen>;
}

function* orders<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    for (const rest of orders(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}

/** A server answers 403 alike to who never may and to who may not on this order: the rules alone tell them apart. */
const agrees = (verdict: Verdict | null | undefined, expected: Verdict): boolean =>
  verdict === expected || (verdict === 'forbidden' && expected === 'refused');

const ASKED_EACH_TIME = 30;
/** A prime, so that every attempt has its turn. */
const STRIDE = 7_919;

class Play {
  /**
   * What the matter may be: one, but after commands at once each that explains what was seen. Which of them it was may
   * show only later: an arrival that was moved before its clock stood still is due at another time than one moved after.
   */
  private matters: readonly Matter[];
  /** What has happened, to be read by whoever looks for the fault. */
  readonly log: string[];
  commands = 0;
  private next = 0;

  constructor(
    private readonly system: System,
    opening: Opening,
  ) {
    this.matters = [opened(opening, system.now())];
    this.log = [`${opening} is reported`];
  }

  get matter(): Matter {
    const [first] = this.matters;
    if (!first) throw new Error('a play without a matter');
    return first;
  }

  async move(move: Move): Promise<void> {
    if (move.move === 'wait') {
      this.log.push(`${move.minutes} minutes go by`);
      await this.system.wait(move.minutes);
    } else if (move.move === 'rush') {
      await this.together(move.nths);
    } else {
      const attempt = attemptOf(this.matter, move.move, move.nth, this.system.now());
      if (attempt) await this.one(attempt);
    }
    await this.check();
  }

  private async one(attempt: Attempt): Promise<void> {
    const now = this.system.now();
    const expected = verdictOn(this.matter, attempt, now);
    const verdict = await this.system.attempt(attempt);
    if (verdict === null && expected !== 'done') return;
    this.commands += 1;
    this.log.push(`${inWords(attempt)}: ${verdict}`);
    const agreeing = this.matters.filter((matter) => agrees(verdict, verdictOn(matter, attempt, now)));
    if (agreeing.length === 0) this.fail([`the procedures say ${expected}`]);
    this.matters = agreeing.map((matter) => after(matter, attempt, now));
  }

  /** At the same moment: as if they had come one after the other, in whichever order. */
  private async together(nths: readonly number[]): Promise<void> {
    const now = this.system.now();
    const attempts = nths.flatMap((nth) => attemptOf(this.matter, 'sensible', nth, now) ?? []);
    const verdicts = await Promise.all(attempts.map((attempt) => this.system.attempt(attempt)));
    this.commands += attempts.length;
    const said = attempts.map((attempt, index) => ({ attempt, verdict: verdicts[index] }));
    this.log.push(`at once: ${said.map(({ attempt, verdict }) => `${inWords(attempt)}: ${verdict}`).join(' | ')}`);
    await this.system.wait(0);
    const seen = await this.system.see();
    const ends: Matter[] = [];
    for (const matter of this.matters) {
      for (const order of orders(said)) {
        const end = this.inOrder(matter, order, now);
        if (!end || [...compare(end, seen, now)].length > 0) continue;
        if (!ends.some((known) => isDeepStrictEqual(known, end))) ends.push(end);
      }
    }
    if (ends.length === 0) this.fail([`no order of these explains the answers and ${JSON.stringify(seen)}`]);
    this.matters = ends;
  }

  private inOrder(
    before: Matter,
    said: readonly { readonly attempt: Attempt; readonly verdict: Verdict | null | undefined }[],
    now: number,
  ): Matter | null {
    let matter = before;
    for (const { attempt, verdict } of said) {
      if (!agrees(verdict, verdictOn(matter, attempt, now))) return null;
      matter = after(matter, attempt, now);
    }
    return matter;
  }

  /** What came due by what was just done (an order declined after its time) happens before anybody looks. */
  async check(): Promise<void> {
    await this.system.wait(0);
    const seen = await this.system.see();
    const problemsOf = (matter: Matter) => [...compare(matter, seen, this.system.now())];
    const fitting = this.matters.filter((matter) => problemsOf(matter).length === 0);
    const problems = fitting.length > 0 ? [] : problemsOf(this.matter);
    if (fitting.length > 0) this.matters = fitting;
    problems.push(...(await this.answers()));
    if (problems.length > 0) this.fail(problems);
  }

  /** Some of all that could be tried now, others each time: most of it is refused, and has to be. */
  private async answers(): Promise<readonly string[]> {
    const { system, matter } = this;
    if (!system.ask) return [];
    const all = everyAttempt(matter);
    const problems: string[] = [];
    for (let asked = 0; asked < ASKED_EACH_TIME; asked += 1) {
      this.next = (this.next + STRIDE) % all.length;
      const attempt = all[this.next];
      const [expected, verdict] = attempt ? [verdictOn(matter, attempt, system.now()), await system.ask(attempt)] : [];
      if (attempt && verdict !== expected)
        problems.push(`${inWords(attempt)}: ${verdict}, the procedures say ${expected}`);
    }
    return problems;
  }

  private fail(problems: readonly string[]): never {
    throw new Error(['', ...this.log, ...problems.map((problem) => `  ✗ ${problem}`)].join('\n'));
  }
}

/** Plays a story and compares after every move. Answers how many commands were given. */
export async function play(system: System, { opening, moves }: Story): Promise<number> {
  const game = new Play(system, opening);
  await system.open(opening);
  await game.check();
  for (const move of moves) await game.move(move);
  await system.wait(DAY_AFTER / MINUTE);
  await game.check();
  return game.commands;
}

/** Long enough for every step of what is left open to come due, but for the callback and the review of what was put off. */
const DAY_AFTER = 26 * 60 * MINUTE;
