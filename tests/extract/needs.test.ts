/** What a pattern's source says of every match. */
import { describe, expect, it } from 'vitest';
import { needsOf } from '@/utils/extract/needs';

describe('what every match of a pattern needs', () => {
  it.each<[string, RegExp, readonly string[] | null]>([
    ['the rarest four letters of a word', /sponsorship/i, ['ship']],
    ['one of each alternative', /visa|permit/i, ['visa', 'perm']],
    ['the edges of a word that is short', /\bno\b/, [' no ']],
    ['nothing of what need not be there', /(?:very )?(?:quick)?jazz/, ['jazz']],
    ['what is repeated', /(?:jazz)+/, ['jazz']],
    ['both ends of a gap', /\bon .{0,9}zebra/, ['zebr']],
    ['each of a few letters', /\bgr[ae]y\b/, ['gray', 'grey']],
    ['a digit for digits', /\b401k\b/, ['401k'.replace(/\d/g, '0')]],
    ['letters beyond ASCII as blanks', /küche/i, ['k ch']],
    ['nothing of what stands beside', /(?<=sehr )gut(?! und)/i, ['gut']],
  ])('%s', (_, pattern, within) => {
    expect(needsOf(pattern).within).toEqual(within);
  });

  it.each<[string, RegExp]>([
    ['one letter', /a/],
    ['any letter', /\w+/],
    ['a class of many', /[a-z]+/],
    ['an alternative that needs nothing', /sponsor|.*/],
    ['what may be missing', /(?:sponsor)?/],
    ['a property of characters', /\p{Lu}\p{Ll}/u],
  ])('nothing is known of %s', (_, pattern) => {
    expect(needsOf(pattern).within).toBeNull();
  });

  it('how a match begins and ends, where it is bound there', () => {
    expect(needsOf(/^\s*(?:required|a must)\b/i).first).toEqual(['req', 'a m']);
    expect(needsOf(/\b(?:no|without)\s$/i).last).toEqual([' no', 'out']);
    expect(needsOf(/^\s*(?:\(|[,:] ?)?(?:is )?(?:required|a must)/).first).toEqual(['req', 'a m', 'is ']);
    expect(needsOf(/required/).first).toBeNull();
    expect(needsOf(/^(?:required)?/).first).toBeNull();
    expect(needsOf(/^a$|b/).last).toBeNull();
  });
});
