import { faultOf } from '@relais/wording';
import { useState } from 'react';
import type { z } from 'zod';
import { Unreachable, isRefused, type Refusal } from '../api/api.ts';
import { useWords } from '../words/use-words.ts';

/** Sentences by field: `/email`, `/startsAtLocal`; the empty pointer is the form as a whole. */
export type Faults = Readonly<Record<string, string>>;

/** What stands in a form: what the contract takes, and null where nobody has chosen yet. */
export type Typed<Contract extends z.ZodType> = { readonly [Field in keyof z.input<Contract>]: z.input<Contract>[Field] | null };

export interface Form<Contract extends z.ZodType = z.ZodType> {
  readonly faults: Faults;
  readonly isBusy: boolean;
  /** The server's last refusal, for what only some forms can show: a conflicting version, another session. */
  readonly refusal: Refusal | null;
  /** Checks by the contract, sends, and answers whether it went through. What was typed is never touched. */
  readonly submit: (typed: Typed<Contract>, send: (body: z.output<Contract>) => Promise<unknown>) => Promise<boolean>;
  readonly clear: () => void;
}

/** One way for every form to check and to tell what is wrong: by the contract here, by the server's problem there. */
export function useForm<Contract extends z.ZodType>(contract: Contract): Form<Contract> {
  const { say } = useWords();
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(typed: Typed<Contract>, send: (body: z.output<Contract>) => Promise<unknown>): Promise<boolean> {
    setRefusal(null);
    const parsed = contract.safeParse(typed);
    if (!parsed.success) {
      setFaults(faultsIn(parsed.error.issues));
      return false;
    }
    setFaults({});
    setBusy(true);
    try {
      await send(parsed.data);
      return true;
    } catch (error) {
      refuse(error);
      return false;
    } finally {
      setBusy(false);
    }
  }

  function refuse(error: unknown): void {
    if (isRefused(error)) {
      setRefusal(error);
      const { errors, detail } = error.problem;
      setFaults(errors.length === 0 ? { '': detail } : Object.fromEntries(errors.map((fault) => [fault.pointer, fault.detail])));
    } else if (error instanceof Unreachable) setFaults({ '': say('common.unreachable_hint') });
    else throw error;
  }

  /** In the order of the fields; of several faults of one field the first is told. */
  function faultsIn(issues: readonly z.core.$ZodIssue[]): Faults {
    const told = new Map<string, string>();
    for (const issue of issues) {
      const pointer = `/${issue.path.join('/')}`;
      if (!told.has(pointer)) told.set(pointer, faultSentence(issue));
    }
    return Object.fromEntries(told);
  }

  function faultSentence(issue: z.core.$ZodIssue): string {
    const { code, params } = faultOf(issue);
    return say(`problems.${code}`, params);
  }

  function clear(): void {
    setFaults({});
    setRefusal(null);
  }

  return { faults, isBusy, refusal, submit, clear };
}

/** The id of a field's control, by its pointer; error summaries link to it. */
export function controlId(pointer: string, scope = 'field'): string {
  return `${scope}${pointer.replaceAll('/', '-')}`;
}
