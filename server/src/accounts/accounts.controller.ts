import { Controller, Post } from '@nestjs/common';
import { type Caller, CurrentCaller } from '../platform/http/caller.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { CloseAccountInput } from './dto/account-inputs.js';
import { CloseAccount } from './use-cases/close-account.js';

@Chapter('identity')
@Controller()
export class AccountsController {
  constructor(private readonly closeAccount: CloseAccount) {}

  @Post('me/close')
  @Operation('closeAccount', { summary: '注销账号', body: CloseAccountInput, status: 204, command: false })
  close(@CurrentCaller() caller: Caller, @Input() _input: CloseAccountInput): Promise<void> {
    return this.closeAccount.execute(caller);
  }
}
