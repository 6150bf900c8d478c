/**
 * Whether a booking was made from an organisation: with the address of one of its contacts. The name alone says nothing, for
 * anybody may type it; what was booked by others in its name is managed with the link in their own mail (docs/adr/0017).
 */
export function isOfOrganisation(email: string, contacts: readonly string[]): boolean {
  const address = email.trim().toLowerCase();
  return address !== '' && contacts.some((contact) => contact.trim().toLowerCase() === address);
}
