import { readFileSync } from 'node:fs';
import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';

/** The manifest's shape, by the version of Microsoft's schema that it names. */
export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** What the toolkit would put in for each placeholder. An unknown placeholder stays, and so fails the schema or a test. */
export const settings: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  APP_DOMAIN: 'loop.example.org',
  ORGANISATION_NAME: 'Tees Bay Council',
  SUPPORT_URL: 'https://www.example.org/feedback-loop',
  PRIVACY_URL: 'https://www.example.org/feedback-loop/privacy',
  TERMS_URL: 'https://www.example.org/feedback-loop/terms',
};

/** A file of appPackage/. */
export function packaged(name: string): Buffer {
  return readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));
}

/** The manifest as it would be uploaded. */
export function filledManifest(): Manifest {
  const text = packaged('manifest.json').toString('utf8');
  return JSON.parse(text.replace(/\$\{\{(\w+)\}\}/g, (hole, name: string) => settings[name] ?? hole));
}
