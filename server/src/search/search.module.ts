import { Module } from '@nestjs/common';
import { SearchIndexer } from './search-indexer.js';
import { SearchWorker } from './search-worker.js';

@Module({ providers: [SearchIndexer, SearchWorker], exports: [SearchIndexer] })
export class SearchModule {}
