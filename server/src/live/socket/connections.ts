import { Injectable } from '@nestjs/common';
import type { Connection } from './connection.js';

/** Who listens in this process: from the moment on at which somebody has caught up. */
@Injectable()
export class Connections {
  private readonly all = new Set<Connection>();

  add(connection: Connection): void {
    this.all.add(connection);
  }

  remove(connection: Connection): void {
    this.all.delete(connection);
  }

  get size(): number {
    return this.all.size;
  }

  [Symbol.iterator](): IterableIterator<Connection> {
    return this.all.values();
  }

  ofPerson(personId: number): number {
    return [...this.all].filter(({ caller }) => caller?.actor?.personId === personId).length;
  }
}
