import { Module } from '@nestjs/common';
import { MailModule } from '@relais/mail';
import { SessionsModule } from '@relais/sessions';
import { AskedRequests } from './asked-requests.service.ts';
import { OverdueRequests } from './overdue-requests.service.ts';
import { RequestAnswers } from './request-answers.service.ts';
import { RequestCare } from './request-care.service.ts';
import { RequestLetters } from './request-letters.ts';
import { RequestMessages } from './request-messages.service.ts';
import { RequestReader } from './request.reader.ts';
import { RequestRows } from './request-rows.service.ts';
import { RequestSessionLetters } from './request-session-letters.ts';
import { RequestSessionMessages } from './request-session-messages.service.ts';
import { RequestSessions } from './request-sessions.service.ts';
import { RequestsFollowSessions } from './requests-follow-sessions.ts';
import { Requests } from './requests.service.ts';
import { Visits } from './visits.service.ts';

const shared = [AskedRequests, OverdueRequests, RequestAnswers, RequestCare, RequestReader, RequestRows, Requests, Visits];

@Module({ imports: [MailModule, SessionsModule], providers: [...shared, RequestLetters, RequestMessages, RequestSessionLetters, RequestSessionMessages, RequestSessions, RequestsFollowSessions], exports: shared })
export class RequestsModule {}
