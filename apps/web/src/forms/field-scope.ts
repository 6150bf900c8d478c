import { createContext, useContext } from 'react';
import { controlId } from './use-form.ts';

/** Which form fields belong to, where two that ask for the same stand on one screen: an id names one control. */
export const FieldScope = createContext<string | undefined>(undefined);

/** Names the controls of the form at hand, each by its pointer. */
export function useControlIds(): (pointer: string) => string {
  const scope = useContext(FieldScope);
  return (pointer) => controlId(pointer, scope);
}
