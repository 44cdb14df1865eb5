import { Module } from '@nestjs/common';
import { LooksController } from './looks.controller.js';
import { ListLooks } from './queries/list-looks.js';

/** Who looked at which file (public/record-look.ts writes, this tells). */
@Module({ controllers: [LooksController], providers: [ListLooks] })
export class LooksModule {}
