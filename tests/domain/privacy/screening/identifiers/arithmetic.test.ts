import { describe, expect, it } from '@jest/globals';
import { isCourtCase } from '#domain/privacy/screening/identifiers/court-case.ts';
import { isCro, isCroFile } from '#domain/privacy/screening/identifiers/cro.ts';
import { isDrivingLicence } from '#domain/privacy/screening/identifiers/driving-licence.ts';
import { isNationalInsurance } from '#domain/privacy/screening/identifiers/national-insurance.ts';
import { isNhsNumber } from '#domain/privacy/screening/identifiers/nhs-number.ts';
import { isPnc } from '#domain/privacy/screening/identifiers/pnc.ts';
import { isUln } from '#domain/privacy/screening/identifiers/uln.ts';
import { isUpn } from '#domain/privacy/screening/identifiers/upn.ts';

describe('the arithmetic of identifiers', () => {
  it.each([
    ['9990000018', true],
    ['9990000026', true],
    ['9990000034', true],
    ['9990000042', true],
    ['9990000000', false],
    ['9990000019', false],
    ['9990000081', false],
    ['9876544321', false],
  ])('NHS number %s: %s', (number, valid) => {
    expect(isNhsNumber(number)).toBe(valid);
  });

  it('finds no check digit for 999 123 456x: it would be 10', () => {
    expect([...'0123456789'].filter((digit) => isNhsNumber(`999123456${digit}`))).toEqual([]);
  });

  it.each([
    ['B801200005001', true],
    ['A801200005001', false],
    ['B801200005002', false],
    ['N00000002400A', true],
    ['N00000002400B', false],
    ['M00000002400A', false],
    ['B207000016049', false],
    ['P207000016049', true],
    ['I801200005001', false],
    ['N00000002400S', false],
  ])('UPN %s: %s', (upn, valid) => {
    expect(isUpn(upn)).toBe(valid);
  });

  it.each([
    ['9276308686', true],
    ['9276308685', false],
    ['0276308602', false],
  ])('ULN %s: %s', (uln, valid) => {
    expect(isUln(uln)).toBe(valid);
  });

  it.each([
    ['79', '163001', 'B', true],
    ['81', '34', 'U', true],
    ['02', '73319', 'Z', true],
    ['2002', '73319', 'Z', true],
    ['00', '223', 'R', true],
    ['00', '223', 'S', false],
    ['79', '163001', 'C', false],
    ['79', '', 'Z', false],
    ['79', '00163001', 'B', false],
  ])('PNC id %s/%s%s: %s', (year, serial, letter, valid) => {
    expect(isPnc(year, serial, letter)).toBe(valid);
  });

  it('CRO numbers pad the serial to six, file numbers do not', () => {
    expect(isCro('065656', '91', 'H')).toBe(true);
    expect(isCro('65656', '91', 'H')).toBe(true);
    expect(isCro('065656', '91', 'J')).toBe(false);
    expect(isCroFile('05', '482703', 'J')).toBe(true);
    expect(isCroFile('83', '50058', 'Z')).toBe(true);
    expect(isCroFile('83', '050058', 'Z')).toBe(false);
  });

  it.each([
    ['AB123456C', true],
    ['QQ123456A', false],
    ['AO123456C', false],
    ['DA123456C', false],
    ['BG123456C', false],
    ['ZZ123456C', false],
    ['AB123456E', false],
    ['AB12345C', false],
  ])('National Insurance number %s: %s', (nino, valid) => {
    expect(isNationalInsurance(nino)).toBe(valid);
  });

  it('a court case number ends in its twelve digits modulo 23, 1 = A and 0 = Z', () => {
    expect(isCourtCase('000000000001A')).toBe(true);
    expect(isCourtCase('000000000022Y')).toBe(true);
    expect(isCourtCase('000000000023Z')).toBe(true);
    expect(isCourtCase('000000000009J')).toBe(true);
    expect(isCourtCase('000000000017T')).toBe(true);
    expect(isCourtCase('000000000001B')).toBe(false);
  });

  it.each([
    ['XXXXX701019XX9XX', true],
    ['XXX99701019X99XX', true],
    ['XXX99761019X99XX', true],
    ['XXX99713019X99XX', false],
    ['XXX99750019X99XX', false],
    ['XXX99721019X99XX', false],
    ['XXX99701329X99XX', false],
    ['XXX99701009X99XX', false],
    ['99999701019X99XX', false],
    ['X9X99701019X99XX', false],
  ])('driving licence %s: %s', (licence, valid) => {
    expect(isDrivingLicence(licence)).toBe(valid);
  });
});
