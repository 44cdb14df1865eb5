import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller.js';
import { ListPolicies } from './queries/list-policies.js';
import { ListPolicyChanges } from './queries/list-policy-changes.js';
import { ChangePolicies } from './use-cases/change-policies.js';
import { UndoPolicyChange } from './use-cases/undo-policy-change.js';

@Module({
  controllers: [PoliciesController],
  providers: [ListPolicies, ListPolicyChanges, ChangePolicies, UndoPolicyChange],
})
export class PoliciesModule {}
