import { ErrorSummary } from '../frame/field.tsx';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { AskForm, askFormId, askLabels } from './ask-form.tsx';

export interface AskPage extends Omit<Frame, 'switching'> {
  readonly form: Omit<AskForm, 'reader'>;
  readonly telephone: Telephone | null;
  /** Why the whole form was refused, in words. */
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** Partners ask us to come to their own meeting. */
export function AskPage({ reader, site, form, telephone, refusal }: AskPage) {
  const { say } = reader;
  const title = say('pages.ask_title');
  const hasErrors = refusal !== undefined || form.errors.length > 0;
  return (
    <PageFrame reader={reader} site={site} switching={{ form: askFormId }} title={hasErrors ? say('pages.error_prefix', { title }) : title}>
      <h1>{title}</h1>
      {refusal && <Notice tone="bad" title={refusal.title}><p>{refusal.detail}</p></Notice>}
      <ErrorSummary reader={reader} errors={form.errors} labels={askLabels(reader)} />
      <p>{say('pages.ask_lead')}</p>
      <AskForm reader={reader} {...form} />
      <CallUs reader={reader} telephone={telephone} />
    </PageFrame>
  );
}
