import type { Sent } from './sent.ts';

/** A mail as plain text. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface Mail {
  /** Recipients that Google still allows this person today; null where it does not say. */
  left(): number | null;
  /** Never safe to repeat after `unsure`: sent mail cannot be looked up. */
  send(message: MailMessage): Sent<string>;
}
