import type { EditingSettings } from '../schemas/editing.ts';
import { hostsOf } from './desk-config.ts';

/**
 * The desk's own content security policy. It allows more than a visitor's page may, for Decap's sake only:
 * `unsafe-eval`, as Decap checks its configuration with Ajv, which compiles each schema with `new Function`;
 * inline styles, as its widgets write `<style>` elements and its preview is a frame without an address of its own.
 * Requests go to our own origin and to the host that keeps the content, and nowhere else.
 */
export function deskPolicy(editing: EditingSettings | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', ...hostsOf(editing)].join(' '),
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
