import '@fontsource-variable/inter/wght.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { queryClient } from './app/query-client.ts';
import { startTheme } from './app/theme.ts';
import { MeGate } from './me/MeGate.tsx';
import { watchLeaving } from './ui/leaving.ts';
import { ToastProvider } from './ui/ToastProvider.tsx';
import { WordsProvider } from './words/WordsProvider.tsx';

startTheme();
watchLeaving();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <WordsProvider>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <MeGate>
            <App />
          </MeGate>
        </ToastProvider>
      </QueryClientProvider>
    </WordsProvider>
  </StrictMode>,
);
