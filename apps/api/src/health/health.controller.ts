import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Readers } from '@relais/database';
import { LOGGER, RuleViolation, type Logger } from '@relais/platform';
import { Open } from '../http/access.ts';

const patienceMs = 4000;

@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly readers: Readers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The process answers. */
  @Get('live')
  @Open()
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The database answers, within four seconds. */
  @Get('ready')
  @Open()
  async ready(): Promise<{ status: string }> {
    const answered = await Promise.race([this.#databaseAnswers(), new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs).unref())]);
    if (!answered) throw new RuleViolation('database_unavailable');
    return { status: 'ready' };
  }

  async #databaseAnswers(): Promise<boolean> {
    try {
      await this.readers.query('SELECT 1 AS one');
      return true;
    } catch (error) {
      this.logger.warn({ err: error }, 'the database does not answer');
      return false;
    }
  }
}
