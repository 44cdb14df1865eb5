import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { PageQuery } from '../platform/http/paging.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  ChangePoliciesInput,
  PreviewPoliciesInput,
  SetCallbackRuleInput,
  UndoPolicyChangeInput,
} from './dto/policy-inputs.js';
import { PolicyChangePageView, PolicyChangeView, PolicyListView, PolicyPreviewView } from './dto/policy-views.js';
import { ListPolicies } from './queries/list-policies.js';
import { ListPolicyChanges } from './queries/list-policy-changes.js';
import { PreviewPolicies } from './queries/preview-policies.js';
import { ChangePolicies } from './use-cases/change-policies.js';
import { SetCallbackRule } from './use-cases/set-callback-rule.js';
import { UndoPolicyChange } from './use-cases/undo-policy-change.js';

@Chapter('policies')
@Controller()
export class PoliciesController {
  constructor(
    private readonly listPolicies: ListPolicies,
    private readonly previewPolicies: PreviewPolicies,
    private readonly listPolicyChanges: ListPolicyChanges,
    private readonly changePolicies: ChangePolicies,
    private readonly setCallbackRule: SetCallbackRule,
    private readonly undoPolicyChange: UndoPolicyChange,
  ) {}

  @Get('communities/:id/policies')
  @Operation('listPolicies', { summary: '时限与回访', answer: PolicyListView })
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyListView> {
    return this.listPolicies.execute(actor, idFromPath(id), language);
  }

  @Post('communities/:id/policies')
  @Operation('changePolicies', {
    summary: '改时限',
    body: ChangePoliciesInput,
    answer: PolicyChangeView,
    status: 201,
  })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangePoliciesInput,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyChangeView> {
    return this.changePolicies.execute(actor, call, idFromPath(id), input, language);
  }

  @Post('communities/:id/policies/preview')
  @Operation('previewPolicies', {
    summary: '按近 30 天算',
    body: PreviewPoliciesInput,
    answer: PolicyPreviewView,
    command: false,
  })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Input() input: PreviewPoliciesInput,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyPreviewView> {
    return this.previewPolicies.execute(actor, idFromPath(id), input, language);
  }

  @Post('communities/:id/callback-rules')
  @Operation('setCallbackRule', {
    summary: '加、改、去掉一条回访规则',
    body: SetCallbackRuleInput,
    answer: PolicyChangeView,
    status: 201,
  })
  callbackRule(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SetCallbackRuleInput,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyChangeView> {
    return this.setCallbackRule.execute(actor, call, idFromPath(id), input, language);
  }

  @Get('communities/:id/policy-changes')
  @Operation('listPolicyChanges', { summary: '改动记录', query: PageQuery, answer: PolicyChangePageView })
  changes(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PageQuery,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyChangePageView> {
    return this.listPolicyChanges.execute(actor, idFromPath(id), query, language);
  }

  @Post('policy-changes/:id/undo')
  @Operation('undoPolicyChange', {
    summary: '恢复到这版之前',
    body: UndoPolicyChangeInput,
    answer: PolicyChangeView,
    status: 201,
  })
  undo(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: UndoPolicyChangeInput,
    @CurrentLanguage() language: Language,
  ): Promise<PolicyChangeView> {
    return this.undoPolicyChange.execute(actor, call, idFromPath(id), input, language);
  }
}
