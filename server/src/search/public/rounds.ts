export { SearchIndexer } from '../search-indexer.js';
