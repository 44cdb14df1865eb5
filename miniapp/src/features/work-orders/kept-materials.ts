import { readStored, writeStored } from '@/platform/storage';
import { noOwnMaterials, type OwnMaterials } from './materials';

/** Asked with the price, sent with the finished work: kept on the phone between. */
export function readMaterials(orderId: string): OwnMaterials {
  return readStored<OwnMaterials>(`draft:materials:${orderId}`) ?? noOwnMaterials;
}

export function keepMaterials(orderId: string, materials: OwnMaterials): void {
  writeStored(`draft:materials:${orderId}`, materials);
}
