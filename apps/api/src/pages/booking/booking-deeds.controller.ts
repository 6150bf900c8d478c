import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { BookingChanges, BookingMoves, BookingProofs, Offers, type Deed } from '@relais/bookings';
import { BookingMove, BookingPatch } from '@relais/contracts';
import type { Doing } from '@relais/pages';
import { sayOnPage } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../http/access.ts';
import { textIn } from '../frame/page-language.ts';
import { seeOther } from '../frame/page-reply.ts';
import { BookingCookie } from './booking-cookie.ts';
import { ManagePages, type ManageDrawing } from './manage-pages.service.tsx';
import { OpenedBookings } from './opened-bookings.service.ts';
import { contactIn, readHandover } from './typed-booking.ts';
import { errorsOf, wishInput, wishesIn } from './typed-wishes.ts';

/** What the holder of a manage link does with their booking; each ends on its page, which says what was done. */
@ApiExcludeController()
@Controller('booking')
export class BookingDeedsController {
  constructor(
    private readonly opened: OpenedBookings,
    private readonly changes: BookingChanges,
    private readonly moves: BookingMoves,
    private readonly offers: Offers,
    private readonly proofs: BookingProofs,
    private readonly cookie: BookingCookie,
    private readonly pages: ManagePages,
  ) {}

  @Post('cancellation')
  @Open()
  cancel(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#do(request, reply, 'cancelled', (deed) => this.changes.cancel(deed));
  }

  @Post('proof')
  @Open()
  prove(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#do(request, reply, 'proved', (deed) => this.proofs.prove(deed));
  }

  @Post('acceptance')
  @Open()
  accept(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#do(request, reply, 'accepted', (deed) => this.offers.accept(deed));
  }

  @Post('changes')
  @Open()
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const drawing = { ...(await this.#drawingOf(request)), typed: wishesIn(request.body) };
    const wishes = wishInput(drawing.typed);
    const read = BookingPatch.safeParse({ ...wishes, seats: wishes.seats ?? null });
    if (!read.success) return this.pages.draw(reply, { ...drawing, errors: errorsOf(read.error.issues, drawing.typed, drawing.language) });
    const { id, version } = drawing.managed.booking;
    await this.#try(reply, drawing, async () => ((await this.changes.change({ bookingId: id, by: null }, read.data)).version === version ? 'unchanged' : 'changed'));
  }

  @Post('move')
  @Open()
  async move(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const drawing = await this.#drawingOf(request);
    const read = BookingMove.safeParse({ sessionId: textIn(request.body, 'sessionId') });
    if (!read.success) return this.pages.draw(reply, { ...drawing, errors: [{ field: 'sessionId', detail: sayOnPage(drawing.language, 'problems.field_required') }] });
    await this.#try(reply, drawing, async () => {
      await this.moves.move({ bookingId: drawing.managed.booking.id, by: null }, read.data.sessionId);
      return 'moved';
    });
  }

  @Post('handover')
  @Open()
  async handOver(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const drawing = { ...(await this.#drawingOf(request)), successor: contactIn(request.body) };
    const { id, contactEmail } = drawing.managed.booking;
    const read = readHandover(drawing.successor, drawing.language);
    if ('errors' in read) return this.pages.draw(reply, { ...drawing, errors: read.errors });
    await this.#try(reply, drawing, async () => {
      await this.changes.handOver({ bookingId: id, by: null }, read.input);
      if (read.input.contactEmail.toLowerCase() === contactEmail.toLowerCase()) return 'changed';
      this.cookie.keepReceipt(reply, { handedOverTo: read.input.contactEmail });
      return null;
    });
  }

  async #drawingOf(request: FastifyRequest): Promise<ManageDrawing> {
    return this.pages.drawingOf(await this.opened.of(request), request);
  }

  async #do(request: FastifyRequest, reply: FastifyReply, doing: Doing, deed: (deed: Deed) => Promise<unknown>): Promise<void> {
    const drawing = await this.#drawingOf(request);
    await this.#try(reply, drawing, async () => {
      await deed({ bookingId: drawing.managed.booking.id, by: null });
      return doing;
    });
  }

  async #try(reply: FastifyReply, drawing: ManageDrawing, act: () => Promise<Doing | null>): Promise<void> {
    try {
      const doing = await act();
      seeOther(reply, `/booking?${doing ? `done=${doing}&` : ''}lang=${drawing.language}`);
    } catch (error) {
      this.pages.refuse(reply, drawing, error);
    }
  }
}
