import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './page.css';
import './card/card.css';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has lost its #page element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
