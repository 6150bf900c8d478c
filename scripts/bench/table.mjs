const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const mib = (bytes) => (bytes / 1024 / 1024).toFixed(0);
const times = (ratio) => ratio.toFixed(2);
const count = (number) => number.toLocaleString('en');
const engines = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const head = ['work', 'database', 'sessions', 'limit: p50 / p99 / CPU, ms', 'Relais: p50 / p99 / CPU, ms', 'ratio: p50 / p99 / CPU', 'goal', 'bytes, limit → Relais', 'memory in MiB, limit → Relais'];

/** The findings as a Markdown table. */
export function tableOf(rows) {
  return [line(head), line(head.map(() => '---')), ...rows.map(lineOf)].join('\n');
}

export const lineOf = (row) => line(cellsOf(row));

function cellsOf({ work, engine, size, goal, ...found }) {
  const [limit, relais, ratio, bytes, memory] = found.start ? startCells(found.start) : found.page ? pageCells(found.page) : requestCells(found);
  return [found.part ? `${work}, ${found.part}` : work, engines[engine], typeof size === 'number' ? count(size) : size, limit, relais, ratio, goal, bytes, memory];
}

function startCells({ limit, relais, ratio }) {
  const answer = ({ startedIn }) => `first answer after ${(startedIn / 1000).toFixed(2)} s`;
  const memory = ({ idle, loaded }) => `${mib(idle)} idle, ${mib(loaded)} after load`;
  return [answer(limit), answer(relais), times(ratio), '', `${memory(limit)} → ${memory(relais)}`];
}

/** A browser has no limit beside it: what is told is how long a person waits. */
function pageCells({ drawn, frame, dropped, shift }) {
  const pair = (name, { p50, p99 }) => `${name} ${ms(p50)} / ${ms(p99)}`;
  return ['', `${pair('drawn', drawn)}; ${pair('a frame of a drag', frame)}; ${pair('dropped', dropped)}`, `layout shift ${shift.toFixed(3)}`, '', ''];
}

function requestCells({ limit, relais, ratio }) {
  const trio = ({ p50, p99, cpu }, write) => `${write(p50)} / ${write(p99)} / ${write(cpu)}`;
  return [trio(limit, ms), trio(relais, ms), trio(ratio, times), `${count(limit.bytes)} → ${count(relais.bytes)}`, `${mib(limit.rss)} → ${mib(relais.rss)}`];
}

const line = (cells) => `| ${cells.join(' | ')} |`;
