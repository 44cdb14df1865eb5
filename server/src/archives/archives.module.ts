import { Module } from '@nestjs/common';
import { ArchivesController } from './archives.controller.js';
import { GetArchive } from './queries/get-archive.js';
import { ListArchives } from './queries/list-archives.js';
import { ArchiveMonth } from './use-cases/archive-month.js';

@Module({ controllers: [ArchivesController], providers: [ArchiveMonth, ListArchives, GetArchive] })
export class ArchivesModule {}
