import { Connection, TurnedAway, prepareGround, write, type Acknowledged } from './writers.ts';

const connections = 8;

export interface Storm {
  readonly acknowledged: Acknowledged[];
  /** Writes that were answered with nothing, or with half an answer. */
  readonly unanswered: string[];
  readonly refused: string[];
  /** Fulfilled when every connection has stopped. */
  readonly over: Promise<void>;
}

interface Course {
  readonly url: string;
  /** Makes marks, days and addresses differ from those of every other storm on the same database. */
  readonly round: number;
  readonly writes: number;
  readonly onAcknowledged?: (count: number) => void;
}

/** Several people who write at once, each on a connection of their own, until all is written or their connection breaks. */
export async function startStorm({ url, round, writes, onAcknowledged = () => undefined }: Course): Promise<Storm> {
  const first = new Connection(url);
  await first.signIn();
  const ground = await prepareGround(first, round);
  const storm: Omit<Storm, 'over'> = { acknowledged: [], unanswered: [], refused: [] };
  let next = 0;
  const writeOn = async (person: Connection) => {
    while (next < writes) {
      const index = next++;
      const mark = `Round ${round} write ${index}`;
      const outcome = await outcomeOf(write(person, ground, round * writes + index, mark));
      if (typeof outcome === 'string') return void storm[outcome].push(mark);
      onAcknowledged(storm.acknowledged.push(outcome));
    }
  };
  const people = [first, ...Array.from({ length: connections - 1 }, () => first.another())];
  const over = Promise.all(people.map((person) => writeOn(person).finally(() => person.close()))).then(() => undefined);
  over.catch(() => undefined);
  return { ...storm, over };
}

async function outcomeOf(written: Promise<Acknowledged>): Promise<Acknowledged | 'unanswered' | 'refused'> {
  try {
    return await written;
  } catch (error) {
    if (error instanceof TurnedAway) return 'refused';
    if (/ECONNRESET|ECONNREFUSED|EPIPE|socket hang up|cut off/.test(String(error))) return 'unanswered';
    throw error;
  }
}
