import './series.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/use-words.ts';
import { SeriesSign } from './SeriesSign.tsx';
import { seriesQuery } from './series-queries.ts';
import { seriesSentence } from './series-sentence.ts';

/** In one line: which series a session belongs to. */
export function SeriesLine({ seriesId }: { seriesId: string }) {
  const { say, language } = useWords();
  const { data } = useQuery(seriesQuery(seriesId));
  return (
    <p className="series-line">
      <SeriesSign size={16} /> {say('series.title')}
      {data && `: ${seriesSentence(data, { say, language })}`}
    </p>
  );
}
