import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 16;
/** Links that were handed out and not yet used; more than anyone opens at once. */
const OPEN_TICKETS = 32;

/** 128 bits of chance, fit for addresses and cookies. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** Compares in a time that tells nothing about where, or by how much, the two differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Secrets that each open the door once. */
export interface Tickets {
  issue(): string;
  /** True the first time a ticket comes back. */
  redeem(ticket: string): boolean;
}

export function createTickets(): Tickets {
  const open: string[] = [];
  return {
    issue() {
      const ticket = newSecret();
      open.push(ticket);
      if (open.length > OPEN_TICKETS) open.shift();
      return ticket;
    },
    redeem(ticket) {
      const position = open.findIndex((one) => isSameSecret(one, ticket));
      if (position === -1) return false;
      open.splice(position, 1);
      return true;
    },
  };
}
