import { Module } from '@nestjs/common';
import { Claims } from './claims.service.ts';
import { Composition } from './composition.service.ts';
import { Delivery } from './delivery.service.ts';
import { MailSender } from './mail-sender.service.ts';
import { MessageKinds } from './message-kinds.ts';
import { MessageReader } from './message.reader.ts';
import { Outbox } from './outbox.service.ts';
import { Unsubscribing } from './unsubscribing.service.ts';

const shared = [Composition, MailSender, MessageKinds, MessageReader, Outbox, Unsubscribing];

@Module({ providers: [...shared, Claims, Delivery], exports: shared })
export class MailModule {}
