import { describe, expect, it } from '@jest/globals';
import { serviceUrlAllowed } from '#bot/teams/service-hosts.ts';

const publicCloud = { mode: 'teams', serviceHosts: null } as const;

describe('where the bot may send its token', () => {
  it.each([
    'https://smba.trafficmanager.net/uk/',
    'https://SMBA.trafficmanager.net/emea/7f1c6f0a-52a5-4a3e-9a77-1d3a1c0b7d11/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/',
    'https://smba.infra.dod.teams.microsoft.us/',
  ])('%s', (address) => expect(serviceUrlAllowed(address, publicCloud)).toBe(true));

  it.each([
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net:8443/uk/',
    'https://smba.trafficmanager.net./uk/',
    'https://evil.smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ])('not %j', (address) => expect(serviceUrlAllowed(address, publicCloud)).toBe(false));

  it('only what is listed, when a list is given', () => {
    const settings = { mode: 'teams', serviceHosts: ['127.0.0.1:4000', 'connector.example'] } as const;
    expect(serviceUrlAllowed('http://127.0.0.1:4000/', settings)).toBe(true);
    expect(serviceUrlAllowed('http://127.0.0.1:4001/', settings)).toBe(false);
    expect(serviceUrlAllowed('https://connector.example/', settings)).toBe(true);
    expect(serviceUrlAllowed('http://connector.example/', settings)).toBe(false);
    expect(serviceUrlAllowed('https://smba.trafficmanager.net/uk/', settings)).toBe(false);
  });

  it('this machine and nothing else, in local mode', () => {
    const local = { mode: 'local', serviceHosts: ['smba.trafficmanager.net'] } as const;
    expect(serviceUrlAllowed('http://localhost:56150/_connector', local)).toBe(true);
    expect(serviceUrlAllowed('http://[::1]:56150/', local)).toBe(true);
    expect(serviceUrlAllowed('https://smba.trafficmanager.net/uk/', local)).toBe(false);
    expect(serviceUrlAllowed('http://0.0.0.0:56150/', local)).toBe(false);
  });
});
