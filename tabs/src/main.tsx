import './base.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { findHost } from './shell/host.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const host = await findHost();
createRoot(root).render(<App host={host} nonce={nonce} />);
