import { ImportPreview, ImportResult } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import { useMayCopy } from '../me/use-me.ts';
import { LoadFailure } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Working } from '../ui/Working.tsx';
import { useWords } from '../words/use-words.ts';
import { FileField } from './FileField.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportFindings } from './ImportFindings.tsx';
import { ImportTemplate } from './ImportTemplate.tsx';
import { useOrganisationsChanged } from './organisation-queries.ts';
import './organisations.css';

/** A sheet as it was when it was chosen: what is confirmed is what was read, whatever happens to the file meanwhile. */
interface Sheet {
  readonly name: string;
  readonly bytes: Blob;
}

/** Takes organisations in from a sheet: first what would happen, then, once confirmed, all of it or nothing. */
export default function ImportPage() {
  const { say } = useWords();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const stop = useRef(new AbortController());
  const changed = useOrganisationsChanged();
  const reading = useMutation({ mutationFn: ({ bytes }: Sheet) => api.upload('/organisation-import-previews', bytes, ImportPreview, { signal: stop.current.signal }) });
  const importing = useMutation({
    mutationFn: ({ bytes }: Sheet) => api.upload(`/organisation-imports${queryOf({ digest: reading.data?.digest })}`, bytes, ImportResult),
    onSuccess: changed,
  });

  async function choose(file: File): Promise<void> {
    begin();
    const chosen = { name: file.name, bytes: new Blob([await file.arrayBuffer()]) };
    setSheet(chosen);
    reading.mutate(chosen);
  }

  function begin(): void {
    stop.current.abort();
    stop.current = new AbortController();
    setSheet(null);
    reading.reset();
    importing.reset();
  }

  if (!useMayCopy()) return <NotAllowed back="/organisations" />;
  if (importing.data) return <ImportDone result={importing.data} onAnother={begin} />;
  return (
    <>
      <PageHeading title={say('organisations.import_title')} />
      <section className="card">
        <p>{say('organisations.import_lead')}</p>
        <ImportTemplate />
        <FileField label={say('organisations.import_file')} invitation={say(sheet ? 'organisations.import_choose_other' : 'organisations.import_choose')} name={sheet?.name} onChoose={(file) => void choose(file)} />
      </section>
      {reading.isPending && <Working label={say('organisations.import_reading')} stop={{ label: say('organisations.import_stop'), act: begin }} />}
      {reading.isError && <LoadFailure error={reading.error} onRetry={() => sheet && reading.mutate(sheet)} />}
      {reading.data && !importing.isPending && <ImportFindings preview={reading.data} onConfirm={() => sheet && importing.mutate(sheet)} />}
      {importing.isPending && <Working label={say('organisations.import_writing')} />}
      {importing.isError && <LoadFailure error={importing.error} onRetry={() => sheet && importing.mutate(sheet)} />}
    </>
  );
}
