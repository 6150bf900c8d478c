import { describe, expect, it } from '@jest/globals';
import * as contracts from '@relais/contracts';
import { en } from './en/index.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  organisation_kind: contracts.organisationKinds,
  organisation_status: contracts.organisationStatuses,
  province: contracts.provinces,
  community: contracts.communities,
  interaction_kind: contracts.interactionKinds,
  channel: contracts.channels,
  session_kind: contracts.sessionKinds,
  topic: contracts.topics,
  session_status: contracts.sessionStatuses,
  visibility: contracts.visibilities,
  cancel_reason: contracts.cancelReasons,
  booking_status: contracts.bookingStatuses,
  message_kind: contracts.messageKinds,
  message_class: contracts.messageClasses,
  message_state: contracts.messageStates,
  message_reason: contracts.messageReasons,
  address_state: contracts.addressStates,
  invitation_basis: contracts.invitationBases,
  attendance_role: contracts.attendanceRoles,
  role: contracts.roles,
  acceptance_reason: contracts.acceptanceReasons,
  day_off_kind: contracts.dayOffKinds,
};

function labelledCodes(list: string): string[] {
  const prefix = `words.${list}.`;
  return Object.keys(en).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

describe.each(Object.entries(lists))('the word list %s', (list, codes) => {
  it('has one label per code, in the order of the list', () => {
    expect(labelledCodes(list)).toEqual([...codes]);
  });
});

describe('problems', () => {
  it('each have a title and a sentence that says what to do', () => {
    const wanted = Object.keys(contracts.problems).flatMap((code) => [`problems.${code}`, `problems.${code}.detail`]);
    expect(wanted.filter((key) => !(key in en))).toEqual([]);
  });

  it('are all refusals that Relais knows', () => {
    const known = new Set(Object.keys(contracts.problems));
    const titled = Object.keys(en).filter((key) => key.startsWith('problems.') && !/^problems\.(field|import)_/.test(key));
    expect(titled.filter((key) => !known.has(key.split('.')[1] ?? ''))).toEqual([]);
  });
});
