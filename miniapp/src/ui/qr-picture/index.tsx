import { encode } from 'uqr';
import './index.scss';

/** White around the code, in modules: what ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** Browser only. Drawn here, from no other machine; black on white in dark mode too, or phones do not read it. */
export function QrPicture({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter(Boolean)
    .join('');
  return (
    <svg className="qr-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
