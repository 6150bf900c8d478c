export { Message } from './message.entity.ts';
export { MailModule } from './mail.module.ts';
