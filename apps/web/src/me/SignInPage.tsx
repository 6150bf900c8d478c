import { InstallationView, SignInRequest, uiLanguages } from '@relais/contracts';
import { ownName } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';

const demoPeople = ['admin', 'coordinator', 'counsellor', 'viewer'] as const;

/** Asks who is there; afterwards the page that was wanted is shown. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { say, language, setLanguage } = useWords();
  const [typed, setTyped] = useState({ email: '', password: '' });
  const installation = useQuery({ queryKey: ['installation'], queryFn: () => api.get('/installation', InstallationView) });
  const form = useForm(SignInRequest);
  useEffect(() => {
    document.title = `${say('identity.sign_in')} – Relais`;
  }, [say]);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await form.submit(typed, (body) => api.act('POST', '/sign-in', body))) onSignedIn();
  }

  return (
    <main className="sign-in">
      <h1>Relais</h1>
      <p className="lead">{say('identity.tagline')}</p>
      <form onSubmit={(event) => void signIn(event)} noValidate className="card">
        <h2>{say('identity.sign_in')}</h2>
        <ErrorSummary form={form} />
        <TextField form={form} name="email" label={say('identity.email')} type="email" autoComplete="username" value={typed.email} onChange={(email) => setTyped({ ...typed, email })} />
        <TextField form={form} name="password" label={say('identity.password')} type="password" autoComplete="current-password" value={typed.password} onChange={(password) => setTyped({ ...typed, password })} />
        <button type="submit" className="button is-primary is-wide" disabled={form.isBusy}>
          {say(form.isBusy ? 'common.busy' : 'identity.sign_in')}
        </button>
      </form>
      {installation.data?.demo && <DemoHint onChoose={(person) => setTyped({ ...typed, email: `${person}@demo.relais.example` })} />}
      <nav className="language-links" aria-label={say('common.language')}>
        {uiLanguages.map((code) => (
          <button key={code} type="button" className="link-button" lang={code} aria-pressed={code === language} onClick={() => setLanguage(code)}>
            {ownName[code]}
          </button>
        ))}
      </nav>
    </main>
  );
}

function DemoHint({ onChoose }: { onChoose: (person: (typeof demoPeople)[number]) => void }) {
  const { say } = useWords();
  return (
    <section className="note" aria-labelledby="demo-hint">
      <h2 id="demo-hint">{say('identity.demo_title')}</h2>
      <p>{say('identity.demo_hint')}</p>
      <p className="button-row">
        {demoPeople.map((person) => (
          <button key={person} type="button" className="button" onClick={() => onChoose(person)}>
            {say(`words.role.${person}`)}
          </button>
        ))}
      </p>
    </section>
  );
}
