import pg from 'pg';
import { statements } from './statements.mjs';

const pairs = (fields) => Object.entries(fields).map(([name, expression]) => `'${name}', ${expression}`).join(', ');
const words = {
  mark: (index) => `$${index}`,
  object: (fields) => `json_build_object(${pairs(fields)})`,
  array: (item, order) => `coalesce(json_agg(${item} ORDER BY ${order}), '[]'::json)`,
  parsed: (column) => `(${column})::json`,
  truth: (expression) => `(${expression})`,
};

export async function openPostgresStore(url) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const sql = statements(words);
  const named = (name, values) => ({ name, text: sql[name], values });
  return {
    signedIn: async (hash, now) => (await pool.query(named('signedIn', [hash, now]))).rows[0],
    month: async (start, end, earliest) => (await pool.query(named('month', [start, end, earliest]))).rows[0].body,
    insertSession: (row) => pool.query(named('insertSession', Object.values(row))),
    book: async (row) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { rowCount } = await client.query(named('takeSeats', [row.seats, row.session_id]));
        if (rowCount === 1) await client.query(named('insertBooking', Object.values(row)));
        await client.query(rowCount === 1 ? 'COMMIT' : 'ROLLBACK');
        return rowCount === 1;
      } finally {
        client.release();
      }
    },
  };
}
