import { describe, expect, it } from 'vitest';
import { planLanguage } from '../../../src/core/plan/planLanguage.ts';

describe('the language of a plan', () => {
  it.each(['es', 'ES', ' Spanish ', 'español', 'Espanol (México)', 'castellano'])(
    'is Spanish where the roster says %j',
    cell => {
      expect(planLanguage(cell, 'en')).toBe('es');
    },
  );

  it.each(['en', 'EN-US', 'English', ' inglés'])('is English where the roster says %j', cell => {
    expect(planLanguage(cell, 'es')).toBe('en');
  });

  it.each(['', ' ', 'French', '?', 'both'])('is the school’s where it says %j', cell => {
    expect(planLanguage(cell, 'en')).toBe('en');
    expect(planLanguage(cell, 'es')).toBe('es');
  });
});
