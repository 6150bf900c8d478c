export { RequestMoment } from './request-moment.entity.ts';
export { SessionRequest } from './session-request.entity.ts';
