/**
 * How many of a property's cases this run draws: a third, by another seed each time, which is printed
 * where one fails; all of them by `npm run test:long`.
 */
export const drawn = (all: number): number =>
  process.env['GROWTH_PLANS_CASES'] === 'all' ? all : Math.ceil(all / 3);
