import './working.css';

/** Long work that goes on, said and shown, with the way to stop it where it can be stopped. */
export function Working({ label, stop }: { label: string; stop?: { readonly label: string; readonly act: () => void } }) {
  return (
    <section className="card working">
      <p role="status">{label}</p>
      <progress aria-label={label} />
      {stop && (
        <button type="button" className="button" onClick={stop.act}>
          {stop.label}
        </button>
      )}
    </section>
  );
}
