import type { UsedRichText, UsedRichTextBuilder } from '../../../google/surface.ts';
import { ServiceException } from '../../world/exceptions.ts';
import { strict } from '../../runtime/strict.ts';

interface RichText {
  readonly text: string;
  readonly url: string | null;
}

const made = new WeakMap<object, RichText>();

/** The RichTextValue of a text and its link. */
export function richText(text: string, url: string | null): UsedRichText {
  const value = strict<UsedRichText>('RichTextValue', {
    getText: () => text,
    getLinkUrl: () => url,
  });
  made.set(value, { text, url });
  return value;
}

/** A builder with nothing in it. */
export function richTextBuilder(): UsedRichTextBuilder {
  let text = '';
  let url: string | null = null;
  const builder: UsedRichTextBuilder = strict<UsedRichTextBuilder>('RichTextValueBuilder', {
    setText(value) {
      if (typeof value !== 'string') throw signature(value, 'RichTextValueBuilder.setText');
      text = value;
      return builder;
    },
    setLinkUrl(value) {
      url = value;
      return builder;
    },
    build: () => richText(text, url),
  });
  return builder;
}

/** Text and link of a RichTextValue; throws for anything else, as Google does. */
export function richTextParts(value: unknown): RichText {
  const parts = typeof value === 'object' && value !== null ? made.get(value) : undefined;
  if (parts) return parts;
  throw signature(value, 'Range.setRichTextValues');
}

const signature = (value: unknown, method: string): ServiceException =>
  new ServiceException(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
