import { useWords } from '../words/use-words.ts';

export interface CountLine {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Out of how many. */
  readonly of?: number;
}

/** Counts that add up, with their sum below. */
export function CountTable({ caption, lines, sum }: { caption: string; lines: readonly CountLine[]; sum: number }) {
  const { say } = useWords();
  return (
    <table className="data-table count-table">
      <caption>{caption}</caption>
      <tbody>
        {lines.map(({ code, name, count, of }) => (
          <tr key={code}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td className="is-number">{of === undefined ? count : say('debriefs.came_of', { came: count, seats: of })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('debriefs.sum')}</th>
          <td className="is-number">{sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}
