import type { SessionResults } from '@relais/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useReader } from '../../sessions/use-reader.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Batch } from './batch-api.ts';
import { BatchResult } from './BatchResult.tsx';
import { CancelBatchForm } from './CancelBatchForm.tsx';
import { ConfirmBatchForm } from './ConfirmBatchForm.tsx';

/** Several sessions confirmed or cancelled in one go: which ones, then what became of each. */
export default function BatchDialog({ batch: { deed, entries }, onClose }: { batch: Batch; onClose: () => void }) {
  const { say } = useReader();
  const client = useQueryClient();
  const [results, setResults] = useState<SessionResults | null>(null);
  const done = (answer: SessionResults) => {
    setResults(answer);
    void client.invalidateQueries({ queryKey: ['sessions'] });
  };
  const title = results ? say('select.result_title') : say(`select.${deed}_title`, { count: entries.length });
  const Form = deed === 'confirm' ? ConfirmBatchForm : CancelBatchForm;
  return (
    <Dialog title={title} onClose={onClose}>
      {results ? <BatchResult deed={deed} entries={entries} results={results} onResults={done} onClose={onClose} /> : <Form entries={entries} onDone={done} onClose={onClose} />}
    </Dialog>
  );
}
