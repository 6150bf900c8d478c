import { useWords } from '../words/use-words.ts';

interface PaginationProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which part of a list is shown, and the way to the others. */
export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const { say } = useWords();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <nav className="pagination no-print" aria-label={say('common.pages')}>
      <p>{say('common.shown', { from: total === 0 ? 0 : (page - 1) * pageSize + 1, until: Math.min(total, page * pageSize), total })}</p>
      {pages > 1 && (
        <p className="button-row">
          <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {say('common.previous')}
          </button>
          <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {say('common.next')}
          </button>
        </p>
      )}
    </nav>
  );
}
