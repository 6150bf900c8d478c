import { AddressView, type OrganisationView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { useMayPlan } from '../me/use-me.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useWords } from '../words/use-words.ts';

type Revealing = ReturnType<typeof useAddress>;

/** Asks for the address of a sensitive place; the server writes down who looked (R9). */
export function useAddress({ id }: Pick<OrganisationView, 'id'>) {
  return useMutation({ mutationFn: () => api.post(`/organisations/${id}/address-views`, undefined, AddressView), gcTime: 0 });
}

/** Where an organisation is; of a sensitive place only the municipality, and the rest on demand. */
export function OrganisationAddress({ organisation }: { organisation: OrganisationView }) {
  const { say } = useWords();
  const revealing = useAddress(organisation);
  if (organisation.sensitivePlace) {
    return (
      <>
        <span className="address">{inWords(revealing.data ?? { municipality: organisation.municipality })}</span>
        <HiddenAddress revealing={revealing} />
      </>
    );
  }
  return <span className="address">{inWords(organisation) || say('organisations.address_none')}</span>;
}

/** Why the address is not there, and the way to see it for those who may. */
export function HiddenAddress({ revealing }: { revealing: Revealing }) {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const isShown = revealing.data !== undefined;
  return (
    <>
      <span className="fact-more">{say(mayPlan ? 'organisations.address_hidden' : 'organisations.address_protected')}</span>
      {mayPlan && (
        <button type="button" className="button no-print" disabled={revealing.isPending} onClick={isShown ? revealing.reset : () => revealing.mutate()}>
          {say(isShown ? 'organisations.hide_address' : 'organisations.show_address')}
        </button>
      )}
      <span role="status">{revealing.isError && <span className="fault">{refusalWords(revealing.error, say)}</span>}</span>
    </>
  );
}

function inWords({ street, postalCode, municipality }: { street?: string | null; postalCode?: string | null; municipality: string }): string {
  const place = [postalCode, municipality].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}
