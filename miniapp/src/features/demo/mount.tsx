import { createRoot } from 'react-dom/client';
import { DemoLayer } from './layer';

/** Browser only. */
export function mountDemoLayer(): void {
  const container = document.createElement('div');
  document.body.append(container);
  createRoot(container).render(<DemoLayer />);
}
