export { Message } from './message.entity.ts';
