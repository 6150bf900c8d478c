import { useState } from 'react';
import { Unreachable } from '../api/api.ts';
import { useKeptDrafts } from '../debriefs/use-kept-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useSignOut } from './account.ts';
import { useMe } from './use-me.ts';

/** The way out; asks first when debriefs on this device would be lost. */
export function SignOutButton() {
  const { say } = useWords();
  const toasts = useToasts();
  const signOut = useSignOut();
  const unsent = useKeptDrafts(useMe().id).length;
  const [isAsking, setAsking] = useState(false);

  async function leave(): Promise<void> {
    try {
      await signOut();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      toasts.show({ text: say('common.unreachable_hint'), tone: 'warning' });
    }
  }

  return (
    <>
      <button type="button" className="button is-wide" onClick={() => (unsent > 0 ? setAsking(true) : void leave())}>
        {say('identity.sign_out')}
      </button>
      {isAsking && (
        <Dialog title={say('debriefs.leave_title')} onClose={() => setAsking(false)}>
          <p>{say('debriefs.leave_text', { count: unsent })}</p>
          <div className="dialog-actions">
            <button type="button" className="button is-danger" onClick={() => void leave()}>
              {say('debriefs.leave')}
            </button>
            <button type="button" className="button is-primary" onClick={() => setAsking(false)}>
              {say('debriefs.leave_stay')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
