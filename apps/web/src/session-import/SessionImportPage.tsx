import { ImportResult, SessionImportPreview, type AcceptanceReason } from '@relais/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import { useMayCopy } from '../me/use-me.ts';
import { FileField } from '../organisations/FileField.tsx';
import '../organisations/organisations.css';
import { LoadFailure } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Working } from '../ui/Working.tsx';
import { useWords } from '../words/use-words.ts';
import { SessionImportDone } from './SessionImportDone.tsx';
import { SessionImportFindings } from './SessionImportFindings.tsx';
import { SessionImportTemplate } from './SessionImportTemplate.tsx';

/** A sheet as it was when it was chosen: what is confirmed is what was read, whatever happens to the file meanwhile. */
interface Sheet {
  readonly name: string;
  readonly bytes: Blob;
}

interface Confirmed {
  readonly sheet: Sheet;
  readonly acceptedBecause: AcceptanceReason | null;
}

/** Takes sessions in from a sheet: first what would be planned, then, once confirmed, all of it or nothing. */
export default function SessionImportPage() {
  const { say } = useWords();
  const client = useQueryClient();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const stop = useRef(new AbortController());
  const reading = useMutation({ mutationFn: ({ bytes }: Sheet) => api.upload('/session-import-previews', bytes, SessionImportPreview, { signal: stop.current.signal }) });
  const importing = useMutation({
    mutationFn: ({ sheet: { bytes }, acceptedBecause }: Confirmed) => api.upload(`/session-imports${queryOf({ digest: reading.data?.digest, acceptedBecause: acceptedBecause ?? '' })}`, bytes, ImportResult),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
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

  if (!useMayCopy()) return <NotAllowed back="/" />;
  if (importing.data) return <SessionImportDone result={importing.data} onAnother={begin} />;
  return (
    <>
      <PageHeading title={say('session_import.title')} />
      <section className="card">
        <p>{say('session_import.lead')}</p>
        <SessionImportTemplate />
        <FileField label={say('organisations.import_file')} invitation={say(sheet ? 'organisations.import_choose_other' : 'organisations.import_choose')} name={sheet?.name} onChoose={(file) => void choose(file)} />
      </section>
      {reading.isPending && <Working label={say('organisations.import_reading')} stop={{ label: say('organisations.import_stop'), act: begin }} />}
      {reading.isError && <LoadFailure error={reading.error} onRetry={() => sheet && reading.mutate(sheet)} />}
      {reading.data && !importing.isPending && <SessionImportFindings preview={reading.data} onConfirm={(acceptedBecause) => sheet && importing.mutate({ sheet, acceptedBecause })} />}
      {importing.isPending && <Working label={say('organisations.import_writing')} />}
      {importing.isError && <LoadFailure error={importing.error} onRetry={() => importing.variables && importing.mutate(importing.variables)} />}
    </>
  );
}
