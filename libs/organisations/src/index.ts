export { Contact } from './contact.entity.ts';
export { Interaction } from './interaction.entity.ts';
export { Organisation } from './organisation.entity.ts';
export { OrganisationMemory } from './organisation-memory.service.ts';
export { OrganisationsModule } from './organisations.module.ts';
export { searchTextOf, searchable } from './search-text.rules.ts';
