const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
const mib = (bytes) => (bytes / 1024 / 1024).toFixed(0);
const times = (ratio) => ratio.toFixed(2);

/** The findings as a Markdown table. */
export function tableOf(rows) {
  const head = ['work', 'database', 'sessions', 'limit p50 / p99 / CPU (ms)', 'Relais p50 / p99 / CPU (ms)', 'ratio p50 / p99 / CPU', 'goal', 'bytes', 'memory (MiB)'];
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

function cellsOf({ work, engine, size, goal, limit, relais, ratio, start }) {
  const place = [work, engine, size.toLocaleString('en')];
  if (start) return [...place, '', `first answer after ${(start.startedIn / 1000).toFixed(2)} s`, '', goal, '', `${mib(start.idle)} idle, ${mib(start.loaded)} after load`];
  const trio = ({ p50, p99, cpu }, write) => `${write(p50)} / ${write(p99)} / ${write(cpu)}`;
  return [...place, trio(limit, ms), trio(relais, ms), trio(ratio, times), goal, relais.bytes.toLocaleString('en'), `${mib(limit.rss)} → ${mib(relais.rss)}`];
}

const line = (cells) => `| ${cells.join(' | ')} |`;
