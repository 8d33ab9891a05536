import { createRoot } from 'react-dom/client';

/** The least that React can draw: what the app's own speed is measured against. */
function BarePage() {
  return (
    <main>
      <h1>Bare page</h1>
      <button type="button">Ready</button>
      <input aria-label="Bare input" />
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BarePage />);
