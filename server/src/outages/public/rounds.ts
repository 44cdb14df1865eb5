export { OutageTeller } from '../outage-teller.js';
