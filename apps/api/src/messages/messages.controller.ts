import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdParams, MessagePage, MessageQuery, MessageView } from '@relais/contracts';
import type { SignedIn } from '@relais/identity';
import { MessageReader, type Eyes } from '@relais/mail';
import { Caller, MayCall, everybodySignedIn, planners } from '../http/access.ts';

/** A mail is shown in a frame of its own: nothing runs in it, nothing is fetched, only its own styles apply. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

@ApiTags('Messages')
@Controller('api/v1/messages')
export class MessagesController {
  constructor(private readonly messages: MessageReader) {}

  @Get()
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: MessagePage })
  list(@Query({ schema: MessageQuery }) query: MessageQuery, @Caller() caller: SignedIn): Promise<MessagePage> {
    return this.messages.page(query, eyesOf(caller));
  }

  @Get(':id')
  @MayCall(...everybodySignedIn)
  @ApiResponse({ status: 200, standardSchema: MessageView })
  read(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<MessageView> {
    return this.messages.read(id, eyesOf(caller));
  }

  /** The HTML part alone, to be shown in a frame. */
  @Get(':id/html')
  @MayCall(...everybodySignedIn)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', mailPolicy)
  @Header('Origin-Agent-Cluster', '?0')
  @ApiResponse({ status: 200, description: 'The HTML part', content: { 'text/html': { schema: { type: 'string' } } } })
  async html(@Param({ schema: IdParams }) { id }: IdParams, @Caller() caller: SignedIn): Promise<string> {
    return besideRelais((await this.messages.read(id, eyesOf(caller))).html);
  }
}

/** A mail's links open a page of their own, not one within the frame. */
function besideRelais(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}

function eyesOf({ role }: SignedIn): Eyes {
  return planners.some((planner) => planner === role) ? 'planner' : 'viewer';
}
