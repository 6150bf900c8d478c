import { Problem } from '@relais/contracts';

/** The server refused: what is wrong and where, in the reader's language (RFC 9457). */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** The server could not be reached; nothing is known of what it did. */
export class Unreachable extends Error {
  constructor() {
    super('The server could not be reached');
    this.name = 'Unreachable';
  }
}

/** Whether an error is a refusal of the server, with this code when one is given. */
export function isRefused(error: unknown, code?: string): error is Refusal {
  return error instanceof Refusal && (code === undefined || error.problem.code === code);
}

export async function refusalIn(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = Problem.safeParse(body);
  return new Refusal(parsed.success ? parsed.data : { type: 'about:blank', title: response.statusText, detail: response.statusText, status: response.status, code: 'internal', errors: [] });
}
