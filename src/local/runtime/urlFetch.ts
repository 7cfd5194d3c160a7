import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import type { Stores } from '../world/stores.ts';
import { authorize, serviceScopes } from './authorization.ts';
import { readRequest } from './fetchRequest.ts';
import { httpResponse } from './fetchResponse.ts';
import { sendAll } from './fetchWaves.ts';
import { strict } from './strict.ts';

/** UrlFetchApp: the only door to Drive, Docs and Calendar. */
export function createUrlFetch(stores: Stores, execution: Execution): object {
  const send = (member: string, asked: readonly unknown[]): object[] => {
    authorize(stores, execution, member, 'FULL', serviceScopes.externalRequest);
    const requests = asked.map(request => readRequest(stores, request));
    const { person } = execution;
    if (stores.quotas.left(person, 'urlFetchCalls', execution.now()) < requests.length) {
      throw new ServiceException('Service invoked too many times for one day: urlfetch.');
    }
    stores.quotas.spend(person, 'urlFetchCalls', execution.now(), requests.length);
    return sendAll(stores, execution, requests).map((answer, index) => {
      const request = requests[index];
      if (request && answer.status >= 400 && !request.muteHttpExceptions) {
        const response = httpResponse(answer);
        throw new ServiceException(
          `Request failed for ${request.routed.url.origin} returned code ${answer.status}. Truncated server response: ${response.getContentText().slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
        );
      }
      return httpResponse(answer);
    });
  };
  return strict('UrlFetchApp', {
    fetch(url: unknown, params: unknown = {}) {
      if (typeof params !== 'object' || params === null || 'url' in params) {
        throw new ServiceException('Invalid argument: params');
      }
      return send('UrlFetchApp.fetch', [{ ...params, url }])[0];
    },
    fetchAll(requests: unknown) {
      if (!Array.isArray(requests)) throw new ServiceException('Invalid argument: requests');
      return send('UrlFetchApp.fetchAll', requests);
    },
  });
}
