import { describe, expect, it } from '@jest/globals';
import { found } from '../found.ts';

const zeroWidth = '\u200b';
const wide = (digits: string) => digits.replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one)));

describe('numbers with a check digit', () => {
  it.each([
    ['The number is 999 000 0018.', 'block nhs-number: 999 000 0018'],
    ['9990000026 was one of them', 'block nhs-number: 9990000026'],
    ['999-000-0034', 'block nhs-number: 999-000-0034'],
    ['999\u2013000\u20140042', 'block nhs-number: 999\u2013000\u20140042'],
    ['999\u00a0000\u202f0018', 'block nhs-number: 999\u00a0000\u202f0018'],
    [`99${zeroWidth}9000${zeroWidth}0018`, `block nhs-number: 99${zeroWidth}9000${zeroWidth}0018`],
    [`é ${wide('9990000018')}!`, `block nhs-number: ${wide('9990000018')}`],
    ['٩٩٩٠٠٠٠٠١٨', 'block nhs-number: ٩٩٩٠٠٠٠٠١٨'],
    ['9 9 9 0 0 0 0 0 1 8', 'block nhs-number: 9 9 9 0 0 0 0 0 1 8'],
    ['99900 00018', 'block nhs-number: 99900 00018'],
    ['999 then 000 then 0018', 'block nhs-number: 999 then 000 then 0018'],
    ['999 dash 000 dash 0018', 'block nhs-number: 999 dash 000 dash 0018'],
    ['the NHS number of the first of them is 9876543210', 'block nhs-number: 9876543210'],
    ['NHS9990000018', 'block nhs-number: 9990000018'],
    ['in 2024 999 000 0018 and 12', 'block nhs-number: 999 000 0018'],
    ['NHS no, as I understand it, 0000000000', 'block nhs-number: 0000000000'],
    ['NHS number 987 654 3210', 'block nhs-number: 987 654 3210'],
    ['pupil B801200005001', 'block upn: B801200005001'],
    ['b8012 0000 5001', 'block upn: b8012 0000 5001'],
    ['N00000002400A.', 'block upn: N00000002400A'],
    ['ULN 9276308686', 'block uln: 9276308686'],
    ['the learner, we were told, is 92763 08686', 'block uln: 92763 08686'],
    ['9276308686', 'warn uln: 9276308686'],
    ['AB123456C', 'block national-insurance: AB123456C'],
    ['AB 12 34 56 C', 'block national-insurance: AB 12 34 56 C'],
    ['ab123456c', 'block national-insurance: ab123456c'],
    ['ab-12-34-56-c', 'block national-insurance: ab-12-34-56-c'],
    ['79/163001B', 'block pnc: 79/163001B'],
    ['1979/0163001b', 'block pnc: 1979/0163001b'],
    ['790163001B', 'block pnc: 790163001B'],
    ['81/34U', 'block pnc: 81/34U'],
    ['PNC: 81 / 34 u', 'block pnc: 81 / 34 u'],
    ['02/73319Z', 'block pnc: 02/73319Z'],
    ['79 - 163001B', 'block pnc: 79 - 163001B'],
    ['00/223R', 'block pnc: 00/223R'],
    ['SF05/482703J', 'block cro: SF05/482703J'],
    ['SF83/50058Z', 'block cro: SF83/50058Z'],
    ['065656/91H', 'block cro: 065656/91H'],
    ['CRO 65656/91h', 'block cro: 65656/91h'],
    ['05/4827/000012E', 'block court-case: 05/4827/000012E'],
    ['XXX99 701019 X99XX', 'block driving-licence: XXX99 701019 X99XX'],
  ])('%j has %j', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  it.each([
    '999 000 0000',
    '987 654 4321',
    '999 123 4560',
    'page 9990000018',
    'SharePoint page id: 9990000018',
    '£9990000018',
    '1,234,567,890',
    '12 999 000 0019',
    '999, 000, 0018',
    '999 others 000 others 0018',
    '999\t000\t0018',
    '999\n000\n0018',
    '12 99900 00018',
    '19990000018',
    '99900000180',
    'A801200005001',
    'N00000002400B',
    'xB801200005001',
    'QQ123456A',
    'by 123456 a child',
    '79/163001C',
    '2023/24',
    '2023/24 P',
    '24/7',
    'https://contoso.example/sites/9990000018',
  ])('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
