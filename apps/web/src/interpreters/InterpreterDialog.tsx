import { InterpreterInput, InterpreterPatch, InterpreterView } from '@relais/contracts';
import { api } from '../api/api.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { InterpreterFields } from './InterpreterFields.tsx';
import { useInterpretersChanged } from './interpreter-queries.ts';
import { interpreterFieldWords, interpreterFields, interpreterLabels } from './interpreter-words.ts';

interface InterpreterDialogProps {
  /** The interpreter that is edited; without it one is added. */
  readonly stored?: InterpreterView;
  readonly onClose: () => void;
}

const empty: InterpreterInput = { name: '', service: '', languages: [], email: '', phone: '' };

/** Adds an interpreter to the register, or changes one. */
export function InterpreterDialog({ stored, onClose }: InterpreterDialogProps) {
  const { say, language } = useWords();
  const adding = useForm(InterpreterInput);
  const changing = useForm(InterpreterPatch);
  const changed = useInterpretersChanged();
  return (
    <RecordDialog
      {...{ stored, empty, adding, changing, changed, onClose }}
      title={say(stored ? 'interpreters.edit' : 'interpreters.new')}
      view={InterpreterView}
      fieldsOf={interpreterFields}
      labels={interpreterLabels}
      words={(name, fields) => interpreterFieldWords(name, fields, language)}
      add={(fields, idempotencyKey) => adding.submit(fields, (body) => api.post('/interpreters', body, InterpreterView, { idempotencyKey }))}
      change={(changes, version) => changing.submit(changes, (body) => api.patch(`/interpreters/${stored?.id}`, body, InterpreterView, { version }))}
    >
      {(draft, onChange) => <InterpreterFields form={stored ? changing : adding} draft={draft} onChange={onChange} />}
    </RecordDialog>
  );
}
