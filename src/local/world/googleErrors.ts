import type { Fault } from './faults.ts';
import type { DailyQuota, RateQuota } from './quotas.ts';
import { errorAnswer, jsonAnswer, type RestAnswer } from './service.ts';

/** 401: no token, or one that Google did not issue. */
export function unauthenticated(): RestAnswer {
  const message =
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.';
  const error = { message: 'Invalid Credentials', domain: 'global', reason: 'authError' };
  return jsonAnswer(401, {
    error: { code: 401, message, errors: [error], status: 'UNAUTHENTICATED' },
  });
}

/** 403: the token has none of the scopes that the method accepts. */
export function insufficientScopes(): RestAnswer {
  const reason = 'insufficientPermissions';
  return jsonAnswer(403, {
    error: {
      code: 403,
      message: 'Request had insufficient authentication scopes.',
      errors: [{ message: 'Insufficient Permission', domain: 'global', reason }],
      status: 'PERMISSION_DENIED',
    },
  });
}

/** 403: the API is not switched on in the Cloud project. */
export function apiNotEnabled(op: string): RestAnswer {
  const name = op.split('.')[0] ?? op;
  const message = `${name} API has not been used in this project before or it is disabled.`;
  return errorAnswer(403, 'accessNotConfigured', message, 'usageLimits');
}

/** 400: a `fields` parameter that cannot be read. */
export function invalidFields(text: string): RestAnswer {
  return errorAnswer(400, 'invalidParameter', 'Invalid field selection ' + text);
}

/** The rate of the account is used up: 403 from Drive and Calendar, 429 from Docs. */
export function rateLimited(quota: RateQuota): RestAnswer {
  if (quota === 'drive.writes') return userRateLimited();
  if (quota === 'calendar.calls') {
    return errorAnswer(403, 'rateLimitExceeded', 'Rate Limit Exceeded', 'usageLimits');
  }
  const kind = quota === 'docs.writes' ? 'Write' : 'Read';
  const message = `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'docs.googleapis.com'.`;
  return jsonAnswer(429, { error: { code: 429, message, status: 'RESOURCE_EXHAUSTED' } });
}

/** The day's allowance of the account is used up. */
export function dailyLimited(quota: DailyQuota): RestAnswer {
  return quota === 'eventsCreated'
    ? errorAnswer(403, 'quotaExceeded', 'Calendar usage limits exceeded.', 'usageLimits')
    : errorAnswer(403, 'dailyLimitExceeded', 'Daily Limit Exceeded', 'usageLimits');
}

/** What the wire answers for a fault; the caller has made sure that the fault is an answer. */
export function faultAnswer(fault: Fault): RestAnswer {
  switch (fault.kind) {
    case 'tooManyRequests': {
      const answer = errorAnswer(429, 'rateLimitExceeded', 'Too many requests', 'usageLimits');
      if (fault.retryAfterSeconds === undefined) return answer;
      const headers = { ...answer.headers, 'Retry-After': String(fault.retryAfterSeconds) };
      return { ...answer, headers };
    }
    case 'userRateLimit':
      return userRateLimited();
    case 'serverError':
      return errorAnswer(500, 'backendError', 'Internal Error');
    case 'unavailable':
      return errorAnswer(503, 'backendError', 'The service is currently unavailable.');
    case 'badGateway':
      return {
        status: 502,
        headers: { 'Content-Type': 'text/html; charset=UTF-8' },
        body: '<!DOCTYPE html><html lang=en><title>Error 502 (Server Error)!!1</title></html>',
      };
    default:
      throw new RangeError(`the fault ${fault.kind} is no answer`);
  }
}

function userRateLimited(): RestAnswer {
  return errorAnswer(403, 'userRateLimitExceeded', 'User rate limit exceeded.', 'usageLimits');
}
