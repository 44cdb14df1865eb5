/**
 * One matter from the report to the rated callback: thirteen commands by five people, as issue 2 tells it.
 * `command(path, token, body)` answers the parsed body; `signatureId` is a signature that the resident has uploaded.
 */
export async function doLifecycle(command, cast, signatureId) {
  const { resident, receptionist, engineer, supervisor, houseId, categoryId, feeItem } = cast;
  const report = { kind: 'repair', categoryId, houseId, description: '厨房水龙头关不紧，一直滴水' };
  const { id } = await command('/tickets', resident, report);
  await command(`/tickets/${id}/register`, receptionist, { categoryId, priority: 'normal' });
  const order = await command(`/tickets/${id}/work-orders`, receptionist, {
    department: 'engineering',
    task: '修水龙头',
  });
  const of = (move) => `/work-orders/${order.id}/${move}`;
  const lines = [{ feeItemId: feeItem.id, name: feeItem.name, quantity: 2, unitPriceFen: feeItem.unitPriceFen }];
  await command(of('accept'), engineer);
  await command(of('arrive'), engineer);
  const quoted = await command(of('quote'), engineer, { lines });
  await command(of('consent'), resident, { quoteId: quoted.quote.id });
  await command(of('start'), engineer);
  await command(of('finish'), engineer, { result: '换了阀芯', lines, mediaIds: [] });
  await command(of('sign'), resident, { satisfied: true, signatureMediaId: signatureId });
  await command(of('confirm'), supervisor);
  await command(`/tickets/${id}/close`, receptionist, { outcome: '已修好' });
  await command(`/tickets/${id}/rate`, resident, { speed: 5, quality: 5, attitude: 5, solved: true });
}

export const COMMANDS_OF_A_LIFECYCLE = 13;
