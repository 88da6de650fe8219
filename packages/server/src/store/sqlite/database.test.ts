import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';

function numbers() {
  const database = openDatabase(':memory:');
  database.script('CREATE TABLE number (n INTEGER PRIMARY KEY)');
  const add = (n: number) => database.run('INSERT INTO number VALUES (?)', n);
  const all = () => database.all<{ n: number }>('SELECT n FROM number ORDER BY n').map(({ n }) => n);
  return { database, add, all };
}

it('commits the writes of one turn together, and rolls each back alone', async () => {
  const { database, add, all } = numbers();
  database.transaction(() => add(1));
  expect(() =>
    database.transaction(() => {
      add(2);
      add(1);
    }),
  ).toThrow('UNIQUE');
  database.transaction(() => database.transaction(() => add(3)));
  expect(all()).toEqual([1, 3]);
  const settled = database.settled();
  expect(settled).toBeInstanceOf(Promise);
  await settled;
  expect(database.settled()).toBeUndefined();
  expect(all()).toEqual([1, 3]);
  database.close();
});

it('reports a failed commit to everyone who waits for it', async () => {
  const { database, add, all } = numbers();
  database.script('CREATE TABLE child (n INTEGER REFERENCES number(n) DEFERRABLE INITIALLY DEFERRED)');
  database.transaction(() => add(1));
  await database.settled();
  database.transaction(() => add(2));
  database.transaction(() => database.run('INSERT INTO child VALUES (?)', 9)); // rejected on commit
  await expect(database.settled()).rejects.toThrow('FOREIGN KEY');
  expect(all()).toEqual([1]);
  database.transaction(() => add(3));
  await database.settled();
  expect(all()).toEqual([1, 3]);
  database.close();
});

it('rolls back a failed attempt alone', () => {
  const { database, add, all } = numbers();
  database.transaction(() => {
    add(1);
    const attempt = () =>
      database.attempt(() => {
        database.transaction(() => add(2));
        throw new Error('no');
      });
    expect(attempt).toThrow('no');
    database.attempt(() => add(3));
  });
  expect(all()).toEqual([1, 3]);
  database.close();
});

it('limits the number of prepared statements', () => {
  const { database } = numbers();
  for (let n = 0; n < 2000; n++) expect(database.get(`SELECT ${n} AS n`)).toEqual({ n });
  database.close();
});
