import { existsSync, globSync, readFileSync } from 'node:fs';

const WORD = /^[a-z]+$/;
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const plural = (word) => (/(s|x|ch|sh)$/.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/, '$1ie') + 's');

/** What stands in the templates, and what for. */
export function describeNames(capability, entity = 'note', { it = 'Nota,Note', en } = {}) {
  for (const word of [capability, entity]) {
    if (!WORD.test(word)) throw new Error(`${word} is not one lower-case English word`);
  }
  if (existsSync(`libs/${capability}`)) throw new Error(`There is a libs/${capability} already`);
  const entities = plural(entity);
  const [itOne, itMany] = pair(it);
  const [enOne, enMany] = pair(en ?? `${capital(entity)},${capital(entities)}`);
  return {
    cap: capability,
    Cap: capital(capability),
    entity,
    Entity: capital(entity),
    entities,
    Entities: capital(entities),
    ENTITY: entity.toUpperCase(),
    ENTITIES: entities.toUpperCase(),
    stamp: String(latestMigration() + 1),
    path: itMany.toLowerCase().replaceAll(' ', '-'),
    it_one: itOne,
    it_many: itMany,
    en_one: enOne,
    en_many: enMany,
  };
}

function pair(words) {
  const [one, many] = words.split(',').map((word) => word.trim());
  if (!one || !many) throw new Error(`${words} is not one and many, parted by a comma`);
  return [one, many];
}

function latestMigration() {
  const stamps = globSync('libs/**/migrations/*.ts').flatMap(
    (file) => readFileSync(file, 'utf8').match(/(?<=\w)17\d{11}/g) ?? [],
  );
  return Math.max(...stamps.map(Number));
}
