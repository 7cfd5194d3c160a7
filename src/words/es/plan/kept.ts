import { counted } from '../../counted.ts';
import type { KeptCounts } from '../../en/plan/kept.ts';
import { listed } from '../../listed.ts';

const one = counted('es-US');

export const kept = ({ reflections, pieces }: KeptCounts): string =>
  listed('y')([
    ...(reflections > 0 ? [one('reflexión', 'reflexiones')(reflections)] : []),
    ...(pieces > 0 ? [one('pieza del portafolio', 'piezas del portafolio')(pieces)] : []),
  ]);
