/** Who supports whom at Cedar Hollow; `NOBODY` where the roster says nobody yet. */
export const DANA = { name: 'Dana Rivera', email: 'd.rivera@cedarhollow.example' };
export const MARCUS = { name: 'Marcus Oyelaran', email: 'm.oyelaran@cedarhollow.example' };
export const SOFIA = { name: 'Sofia Lindqvist', email: 's.lindqvist@cedarhollow.example' };
/** The assistant principal, who coaches six colleagues as well. */
export const PRIYA = { name: 'Priya Raman', email: 'p.raman@cedarhollow.example' };
export const DANA_AND_SOFIA = {
  name: `${DANA.name}; ${SOFIA.name}`,
  email: `${DANA.email}; ${SOFIA.email}`,
};
export const NOBODY = { name: '', email: '' };
