import { PageFrame, type Site } from '../frame/page-frame.tsx';
import { addressInAnyLanguage } from './programme-address.ts';
import { ProgrammeBody, type Programme } from './programme-body.tsx';

export interface ProgrammePage extends Omit<Programme, 'target'> {
  readonly site: Site;
  /** Address of the script that shortens addresses and tells a frame's height; the page works without. */
  readonly script: string;
}

/** All that partners can book now. */
export function ProgrammePage({ reader, site, script, ...programme }: ProgrammePage) {
  const { say } = reader;
  const switching = { path: addressInAnyLanguage(programme.path, programme.asked) };
  return (
    <PageFrame reader={reader} site={site} switching={switching} title={say('programme.title')} width="wide" robots="index" script={script}>
      <h1>{say('programme.title')}</h1>
      <p>{say('programme.lead')}</p>
      <ProgrammeBody reader={reader} {...programme} target="here" />
    </PageFrame>
  );
}
