import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ROLES } from '@youying/shared/domain/roles';
import { Community } from '../communities/community.entity.js';
import { Residency } from '../communities/residency.entity.js';
import type { SessionView } from '../identity/dto/identity-views.js';
import { Person, StaffGrant, WechatIdentity } from '../identity/person.entity.js';
import { Entrance } from '../identity/public/entrance.js';
import { Database } from '../platform/database/database.js';
import { nextId } from '../platform/database/ids.js';
import { scopeOfEverything } from '../platform/database/scope.js';
import { invalidInput } from '../platform/http/problem.js';
import type { DemoAccountsView } from './dto/demo-views.js';
import { DEMO_ACCOUNTS, PHONE_OF_ACCOUNT } from './seed/accounts.js';

const EVERYTHING = scopeOfEverything('the start page shows every demo account');

/** The openid that the simulator's phone of an account has. */
export const openidOf = (account: string): string =>
  `oDemo${account.replaceAll('-', '_').padEnd(23, '0')}`.slice(0, 28);
export const accountOf = new Map(DEMO_ACCOUNTS.map(({ account }) => [openidOf(account), account]));

/** The people of the demo: each has a simulated phone that is bound already. */
@Injectable()
export class DemoPeople implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly entrance: Entrance,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const persons = await this.persons();
    await this.database.transact(async (work) => {
      const known = await work.findGlobal(WechatIdentity, {
        openid: DEMO_ACCOUNTS.map(({ account }) => openidOf(account)),
      });
      for (const { account, phone } of DEMO_ACCOUNTS) {
        const openid = openidOf(account);
        const person = persons.get(phone);
        if (!person || known.some((identity) => identity.openid === openid)) continue;
        work.insert(WechatIdentity, {
          id: nextId(),
          openid,
          unionid: null,
          serviceOpenid: null,
          personId: person.id,
          boundAt: work.now,
          createdAt: work.now,
        });
      }
    });
  }

  async login(account: string): Promise<SessionView> {
    const phone = PHONE_OF_ACCOUNT.get(account);
    const person = phone && (await this.database.read.findOneGlobal(Person, { phone }));
    if (!person) throw invalidInput({ field: 'account', code: 'not_found' });
    const identity = await this.database.read.findOneGlobal(WechatIdentity, { openid: openidOf(account) });
    return this.entrance.enter({ personId: person.id, identityId: identity?.id ?? null });
  }

  async accounts(): Promise<DemoAccountsView> {
    const persons = await this.persons();
    const ids = [...persons.values()].map(({ id }) => id);
    const [grants, residencies, communities] = await Promise.all([
      this.database.read.find(StaffGrant, EVERYTHING, { personId: ids, until: null }),
      this.database.read.find(Residency, EVERYTHING, { personId: ids, until: null }),
      this.database.read.findGlobal(Community, {}),
    ]);
    const communityOf = new Map(communities.map((community) => [community.id, community]));
    return {
      items: DEMO_ACCOUNTS.flatMap(({ account, name, phone }) => {
        const person = persons.get(phone);
        if (!person) return [];
        const held = grants.filter((grant) => grant.personId === person.id);
        const lives = residencies.filter((residency) => residency.personId === person.id);
        const roles = ROLES.filter((role) =>
          role === 'resident' ? lives.length > 0 : held.some((grant) => grant.role === role),
        );
        const community = communityOf.get(held[0]?.communityId ?? lives[0]?.communityId ?? 0);
        return {
          account,
          name,
          roles,
          community: community ? { id: String(community.id), name: community.name } : null,
        };
      }),
    };
  }

  private async persons(): Promise<Map<string, Person>> {
    const rows = await this.database.read.findGlobal(Person, { phone: DEMO_ACCOUNTS.map(({ phone }) => phone) });
    return new Map(rows.map((row) => [row.phone ?? '', row]));
  }
}
