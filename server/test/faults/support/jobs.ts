import type { PatientClient } from './patient-client.js';

export interface Cast {
  readonly resident: string;
  readonly receptionist: string;
  readonly engineer: string;
  readonly engineerId: string;
  readonly houseId: string;
  readonly categoryId: string;
}

/** The people of the demo company who do the job, logged in, and where it is. */
export async function castOf(client: PatientClient, url: string): Promise<Cast> {
  const [resident, receptionist, engineer] = await Promise.all(
    ['resident-1', 'receptionist', 'engineer-1'].map((account) => client.login(account)),
  );
  if (!resident || !receptionist || !engineer) throw new Error('nobody logged in');
  const read = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${resident.token}` } });
    return (await response.json()) as T;
  };
  const houses = await read<{ items: { id: string }[] }>('houses');
  const categories = await read<{ items: { children: { id: string; code: string }[] }[] }>('categories');
  const houseId = houses.items[0]?.id ?? '';
  const categoryId = categories.items.flatMap(({ children }) => children).find(({ code }) => code === 'tap')?.id ?? '';
  return {
    resident: resident.token,
    receptionist: receptionist.token,
    engineer: engineer.token,
    engineerId: engineer.personId,
    houseId,
    categoryId,
  };
}

/** Report, registration and dispatch of one matter; answers ticket and order. */
async function sendOut(client: PatientClient, cast: Cast, description: string, department: object) {
  const { resident, receptionist, houseId, categoryId } = cast;
  const report = { kind: 'repair', categoryId, houseId, description };
  const { id } = await client.command('submitTicket', { token: resident, body: report });
  const ticket = { id: String(id), token: receptionist };
  await client.command('registerTicket', { ...ticket, body: { categoryId, priority: 'normal' } });
  const order = await client.command('dispatchWorkOrder', { ...ticket, body: { ...department, task: '修水龙头' } });
  return { ticketId: String(id), orderId: String(order.id) };
}

/** A matter whose order lies in the pool of the department; answers the ticket's id. */
export async function dispatchOnly(client: PatientClient, cast: Cast, description: string): Promise<string> {
  return (await sendOut(client, cast, description, { department: 'engineering' })).ticketId;
}

/** Report, registration, dispatch and acceptance of one matter; answers the ticket's id. */
export async function doJob(client: PatientClient, cast: Cast, description: string): Promise<string> {
  const { engineer, engineerId } = cast;
  // By name: who else of the pool hears of an order depends on whether it was accepted before the relay came to it.
  const named = { department: 'engineering', assigneeId: engineerId };
  const { ticketId, orderId } = await sendOut(client, cast, description, named);
  await client.command('acceptWorkOrder', { id: orderId, token: engineer });
  return ticketId;
}
