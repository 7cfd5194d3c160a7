/** Minutes as hours, the same in every language we speak: "2 h 30 min". */
export function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return rest + ' min';
  return whole + ' h' + (rest > 0 ? ' ' + rest + ' min' : '');
}
