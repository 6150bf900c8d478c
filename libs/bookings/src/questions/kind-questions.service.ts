import { Injectable } from '@nestjs/common';
import type { KindQuestionInput, KindQuestionList, KindQuestionPatch, KindQuestionView, SessionKindCode } from '@relais/contracts';
import { Readers, UnitOfWork, change } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Clock, RuleViolation, newId } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { askedQuestions } from './asked-questions.ts';
import { choicesFit } from './choices.rules.ts';
import { KindQuestion } from './kind-question.entity.ts';
import { toQuestionView } from './kind-question.view.ts';

/** What bookers of a kind of session are asked, as coordinators have it. */
@Injectable()
export class KindQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In the order of the form; archived ones too, since earlier bookings have answered them. */
  async of(kind: SessionKindCode): Promise<KindQuestionList> {
    const db = await this.readers.entities();
    const questions = await db.find(KindQuestion, { where: { kind }, order: { place: 'ASC', id: 'ASC' } });
    return { items: questions.map(toQuestionView) };
  }

  /** At its place among the others, which make room. @throws RuleViolation `question_choices` */
  add(input: KindQuestionInput, user: SignedIn): Promise<KindQuestionView> {
    requireChoices(input);
    return this.work.run(async (db) => {
      const question: KindQuestion = { id: newId(), ...input, archivedAt: null, createdBy: user.id, createdAt: this.clock.instant(), version: 1 };
      await db.insert(KindQuestion, question);
      await putInOrder(db, question.kind, question);
      await this.#record(db, user, 'created', question.id, { kind: question.kind });
      return toQuestionView(await requireQuestion(db, question.id));
    });
  }

  /** @throws RuleViolation `not_found`, `version_conflict` with the stored view, `question_choices` */
  change(id: string, expectedVersion: number, patch: KindQuestionPatch, user: SignedIn): Promise<KindQuestionView> {
    return this.work.run(async (db) => {
      const { affected } = await db.update(KindQuestion, { id, version: expectedVersion }, patch);
      const now = await requireQuestion(db, id);
      if (affected !== 1) throw new RuleViolation('version_conflict', { current: toQuestionView(now) });
      requireChoices(now);
      if (patch.place !== undefined && now.archivedAt === null) await putInOrder(db, now.kind, now);
      await this.#record(db, user, 'changed', id, { fields: Object.keys(patch) });
      return toQuestionView(await requireQuestion(db, id));
    });
  }

  /** Is asked no more; what was answered stays. @throws RuleViolation `not_found` */
  archive(id: string, user: SignedIn): Promise<KindQuestionView> {
    return this.work.run(async (db) => {
      const before = await requireQuestion(db, id);
      if (before.archivedAt !== null) return toQuestionView(before);
      await db.update(KindQuestion, { id }, { archivedAt: this.clock.instant() });
      await putInOrder(db, before.kind, null);
      await this.#record(db, user, 'archived', id);
      return toQuestionView(await requireQuestion(db, id));
    });
  }

  #record(db: EntityManager, user: SignedIn, act: string, subjectId: string, details: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(db, { userId: user.id, act, subject: 'kind_question', subjectId, details });
  }
}

/** Counts the places from 1; the one that was just placed keeps its place before another that has it. Their versions stay: nobody typed anything else. */
async function putInOrder(db: EntityManager, kind: SessionKindCode, placed: Pick<KindQuestion, 'id' | 'place'> | null): Promise<void> {
  const others = (await askedQuestions(db, kind)).filter(({ id }) => id !== placed?.id).map(({ id }) => id);
  const ordered = placed ? [...others.slice(0, placed.place - 1), placed.id, ...others.slice(placed.place - 1)] : others;
  for (const [index, id] of ordered.entries()) await change(db, 'UPDATE kind_questions SET place = :place WHERE id = :id AND place <> :place', { id, place: index + 1 });
}

function requireChoices(question: Parameters<typeof choicesFit>[0]): void {
  if (!choicesFit(question)) throw new RuleViolation('question_choices', { pointers: ['/choices'] });
}

async function requireQuestion(db: EntityManager, id: string): Promise<KindQuestion> {
  const question = await db.findOneBy(KindQuestion, { id });
  if (!question) throw new RuleViolation('not_found');
  return question;
}
