import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { AccountsController } from './accounts.controller.js';
import { CloseAccount } from './use-cases/close-account.js';

@Module({ imports: [IdentityModule], controllers: [AccountsController], providers: [CloseAccount] })
export class AccountsModule {}
