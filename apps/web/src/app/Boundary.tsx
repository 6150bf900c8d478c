import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Keeps the frame standing when a view breaks, and offers to load it again. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { say } = useWords();
  return (
    <EmptyState title={say('common.broken')} hint={say('common.broken_hint')}>
      <button type="button" className="button is-primary" onClick={() => window.location.reload()}>
        {say('common.reload')}
      </button>
    </EmptyState>
  );
}
