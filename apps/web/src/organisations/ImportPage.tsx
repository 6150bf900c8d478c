import { ImportPreview, importColumns } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';

/** Reads a sheet of organisations and says what an import would do. */
export default function ImportPage() {
  const { say } = useWords();
  const preview = useMutation({ mutationFn: (file: File) => api.upload('/organisation-import-previews', file, ImportPreview) });
  return (
    <>
      <PageHeading title={say('organisations.import_title')} />
      <section className="card">
        <p>{say('organisations.import_lead')}</p>
        <p><a href={`data:text/csv;charset=utf-8,${importColumns.join(';')}`} download="organisations.csv">{say('organisations.import_template')}</a></p>
        <label className="form-field">
          <span>{say('organisations.import_file')}</span>
          <input type="file" accept=".csv,text/csv" onChange={({ target: { files } }) => files?.[0] && preview.mutate(files[0])} />
        </label>
        {preview.isPending && <Loading />}
        {preview.isError && <LoadFailure error={preview.error} onRetry={preview.reset} />}
        {preview.data && <p role="status">{say('organisations.import_added', { count: preview.data.added })}</p>}
      </section>
    </>
  );
}
