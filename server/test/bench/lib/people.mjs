import { createHash, randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;
const hash = (text) => createHash('sha256').update(text).digest('hex');
let nextId = (Date.now() - Date.UTC(2026, 0, 1)) * 4096 - 1e12;

/** Signs these persons in by rows of their own, as a login would have written them; answers their access tokens. */
export async function signIn(connection, personIds) {
  const now = Date.now();
  const tokens = personIds.map(() => randomBytes(32).toString('base64url'));
  const rows = personIds.map((personId, index) => {
    const family = hash(`${tokens[index]}family`);
    return [nextId++, personId, null, hash(tokens[index]), now + DAY_MS, family, hash(family), now + DAY_MS, now];
  });
  await connection.query(
    `INSERT INTO session (id, person_id, identity_id, access_hash, access_expires_at, family_hash, refresh_hash,
       refresh_expires_at, created_at) VALUES ?`,
    [rows],
  );
  return tokens;
}

/** Residents of one community, each in a house, and the staff who serve them. */
export async function casts(connection, size) {
  const [[{ communityId }]] = await connection.query(
    "SELECT community_id AS communityId FROM staff_grant WHERE role = 'department_supervisor' AND department = 'engineering' ORDER BY id LIMIT 1",
  );
  const [residents] = await connection.query(
    'SELECT person_id AS personId, MIN(house_id) AS houseId FROM residency WHERE community_id = ? GROUP BY person_id ORDER BY person_id LIMIT ?',
    [communityId, size],
  );
  const staff = async (role, department, limit) => {
    const [rows] = await connection.query(
      'SELECT person_id AS personId FROM staff_grant WHERE community_id = ? AND role = ? AND department = ? ORDER BY id LIMIT ?',
      [communityId, role, department, limit],
    );
    return signIn(
      connection,
      rows.map(({ personId }) => personId),
    );
  };
  const receptionists = await staff('receptionist', 'customer_service', 3);
  const engineers = await staff('implementer', 'engineering', 6);
  const [supervisor] = await staff('department_supervisor', 'engineering', 1);
  const [[category]] = await connection.query("SELECT id FROM category WHERE community_id = ? AND code = 'tap'", [
    communityId,
  ]);
  const [[feeItem]] = await connection.query(
    'SELECT id, name, min_price_fen AS unitPriceFen FROM fee_item WHERE community_id = ? AND min_price_fen = max_price_fen ORDER BY id LIMIT 1',
    [communityId],
  );
  const tokens = await signIn(
    connection,
    residents.map(({ personId }) => personId),
  );
  return residents.map(({ personId, houseId }, index) => ({
    personId,
    houseId: String(houseId),
    resident: tokens[index],
    receptionist: receptionists[index % receptionists.length],
    engineer: engineers[index % engineers.length],
    supervisor,
    categoryId: String(category.id),
    feeItem: { ...feeItem, id: String(feeItem.id) },
  }));
}

/** Every person can be written to: a WeChat identity and plenty of message rights (their news is what is measured). */
export async function openPhones(connection) {
  const now = Date.now();
  await connection.query(
    `INSERT INTO wechat_identity (id, openid, person_id, bound_at, created_at)
     SELECT id, CONCAT('openid-', id), id, ${now}, ${now} FROM person
      WHERE id NOT IN (SELECT person_id FROM wechat_identity WHERE person_id IS NOT NULL)`,
  );
  for (const [index, key] of ['progress', 'quote_sign', 'order_new', 'order_press'].entries()) {
    await connection.query(
      `INSERT INTO message_right (id, person_id, template_key, remaining, updated_at) SELECT id * 8 + ${index}, id, '${key}', 1000000, ${now} FROM person`,
    );
  }
}

/** Signatures that these residents have uploaded, in turn: rows only, nobody looks at the picture. */
export async function signatures(connection, people, count) {
  const first = nextId;
  nextId += count;
  const rows = Array.from({ length: count }, (_, index) => [
    first + index,
    people[index % people.length].personId,
    'signature',
    'image',
    randomBytes(15).toString('base64url'),
    'image/png',
    'png',
    1000,
    Date.now(),
  ]);
  for (let start = 0; start < rows.length; start += 5_000) {
    await connection.query(
      'INSERT INTO media (id, uploader_id, purpose, kind, stem, content_type, extension, size, created_at) VALUES ?',
      [rows.slice(start, start + 5_000)],
    );
  }
  return rows.map(([id]) => String(id));
}
