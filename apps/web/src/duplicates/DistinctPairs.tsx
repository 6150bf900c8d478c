import { formatDate, localDateOf } from '@relais/calendar';
import type { DistinctPairView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { distinctQuery } from './duplicate-queries.ts';
import { useSayTwo } from './use-say-two.ts';

/** Pairs of which somebody said that they are two, to be suggested again if that was wrong. */
export function DistinctPairs() {
  const { say } = useWords();
  const list = useQuery(distinctQuery);
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <section className="card pair-history" aria-labelledby="said-two">
      <h2 id="said-two">{say('duplicates.two_list')}</h2>
      <ul>{list.data.items.map((pair) => <Distinct key={`${pair.first.id} ${pair.second.id}`} pair={pair} />)}</ul>
    </section>
  );
}

function Distinct({ pair: { first, second, saidBy, saidAt } }: { pair: DistinctPairView }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const saying = useSayTwo(first, second);
  return (
    <li>
      <p>
        <Link href={`/organisations/${first.id}`} dir="auto">{first.name}</Link> – <Link href={`/organisations/${second.id}`} dir="auto">{second.name}</Link>
        <span className="fact-more">{say('duplicates.two_by', { name: saidBy, date: formatDate(localDateOf(saidAt, zone), language) })}</span>
      </p>
      <button type="button" className="button is-quiet" disabled={saying.isBusy} aria-label={`${say('duplicates.suggest_again')}: ${first.name} – ${second.name}`} onClick={saying.takeBack}>{say('duplicates.suggest_again')}</button>
    </li>
  );
}
