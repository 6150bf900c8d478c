import { Injectable } from '@nestjs/common';
import { KindQuestions, KindRules } from '@relais/bookings';
import type { SignedIn } from '@relais/identity';
import { trainingQuestions } from './questions.content.ts';

/** Trainings give certificates and ask a few things; all other kinds of session ask nothing more than the usual form. */
@Injectable()
export class DemoQuestions {
  constructor(
    private readonly questions: KindQuestions,
    private readonly rules: KindRules,
  ) {}

  async write(coordinator: SignedIn): Promise<void> {
    const { version } = await this.rules.of('partner_training');
    await this.rules.change('partner_training', version, { asksNames: true }, coordinator);
    for (const [index, question] of trainingQuestions.entries()) await this.questions.add({ ...question, choices: question.choices ?? [], kind: 'partner_training', place: index + 1, required: false }, coordinator);
  }
}
