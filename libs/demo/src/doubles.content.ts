import type { ContactInput, OrganisationInput, SessionKindCode } from '@relais/contracts';

type Double = Omit<OrganisationInput, 'website' | 'communities' | 'seasonal' | 'sensitivePlace'> & { readonly contact: Pick<ContactInput, 'function' | 'email'> };

/** As a colleague of another office entered them a second time. */
export const demoDoubles: readonly Double[] = [
  {
    name: 'Kade vzw', kind: 'night_shelter', status: 'prospect', language: 'nl', street: '', postalCode: '1000', municipality: 'Brussel', province: 'brussels', languages: ['nl', 'fr'],
    note: 'Called about a visit of the team.', contact: { function: 'Teamcoach', email: 'teamcoach.kade@example.org' },
  },
  {
    name: 'Droit Ouvert ASBL', kind: 'legal_aid', status: 'prospect', language: 'fr', street: '', postalCode: '1000', municipality: 'Bruxelles', province: 'brussels', languages: ['fr'],
    note: '', contact: { function: 'Secrétariat', email: 'secretariat.droits@example.org' },
  },
  {
    name: 'Dagcentrum Zonnehoek', kind: 'day_centre', status: 'prospect', language: 'nl', street: 'Estafettestraat 4', postalCode: '1030', municipality: 'Schaarbeek', province: 'brussels', languages: ['nl', 'tr'],
    note: '', contact: { function: 'Onthaal', email: 'balie.zonnehoek@example.org' },
  },
];

const embassies = ['valdoria', 'sarvania', 'ostrelia'];
const communes = ['sambreval', 'aalwijk', 'riveouest'];

/** Who is asked to sessions by invitation, by their kind. */
export const invitedTo: Readonly<Record<SessionKindCode, readonly string[]>> = {
  partner_info: communes, partner_training: communes, team_visit: communes, municipal_briefing: communes, embassy_seminar: embassies, community_session: embassies, permanence: communes,
  outreach_round: communes, centre_group_info: communes, network_meeting: [...embassies, ...communes], expert_visit: communes, webinar: communes,
};
