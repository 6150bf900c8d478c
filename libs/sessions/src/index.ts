export { Room } from './room.entity.ts';
export { SessionKind } from './session-kind.entity.ts';
export { SessionPerson } from './session-person.entity.ts';
export { Session } from './session.entity.ts';
