import { createHash } from 'node:crypto';
import type { Client } from 'pg';

export interface WorldSize {
  courses: number;
  editions: number;
  people: number;
  /** Places taken in editions of the past. */
  enrolments: number;
}

/** What somebody's browser holds, and how the database knows it. */
export const tokenOf = (person: number): string => `bench-token-${person}`;
export const tokenHashOf = (person: number): string => createHash('sha256').update(tokenOf(person)).digest('hex');

export const id = (kind: number, number: number): string =>
  `0197f0a0-0000-7000-8${String(kind).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
export const PERSON = 1;
export const EDITION = 2;
const COURSE = 3;

const sqlId = (kind: number, number: string) =>
  `('0197f0a0-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** A network of centres in full swing: courses, of which the first have an edition each to come, and signed-in people. */
export async function createWorld(sql: Client, { courses, editions, people, enrolments }: WorldSize): Promise<void> {
  await sql.query(`
    INSERT INTO identity.person (id, given_name, family_name, email, email_confirmed_at, birth_date, affiliation, locale, registered_at)
    SELECT ${sqlId(PERSON, 'n')}, 'Ada', 'Persona ' || n, 'persona-' || n || '@example.org', now(), '1990-05-04', 'external', 'it', now()
      FROM generate_series(1, ${people}) n;
    INSERT INTO identity.session (id, person_id, token_hash, opened_by, opened_at, last_seen_at, ends_at)
    SELECT ${sqlId(4, 'n')}, ${sqlId(PERSON, 'n')}, sha256(('bench-token-' || n)::bytea), 'password', now(), now(), now() + interval '30 days'
      FROM generate_series(1, ${people}) n;

    INSERT INTO catalogue.course (id, slug, status, title, summary, description, topics, topic_words, format, level, language,
      audiences, outcomes, skills, digcomp, prerequisites, to_bring, total_minutes, full_until_hours, part_until_hours,
      part_percent, created_at, updated_at, certificate_kind)
    SELECT ${sqlId(COURSE, 'n')}, 'corso-' || n, 'published',
           (${WORDS.subjects})[1 + n % 20] || ' ' || (${WORDS.manners})[1 + n / 20 % 10] || ' ' || n,
           'Un percorso pratico di ' || (${WORDS.subjects})[1 + n % 20] || ' per chi comincia e per chi torna',
           'Si impara facendo, in piccoli gruppi, con chi questo mestiere lo fa ogni giorno. ' || (${WORDS.subjects})[1 + n * 7 % 20],
           ARRAY[(${WORDS.topics})[1 + n % 6]], (${WORDS.topics})[1 + n % 6],
           (ARRAY['lab', 'seminar', 'open-event', 'remote', 'hybrid'])[1 + n % 5],
           (ARRAY['starter', 'intermediate', 'advanced'])[1 + n % 3], 'it', '{everyone}', '{Fare da soli}',
           ARRAY[(${WORDS.subjects})[1 + n * 3 % 20]], '{}', '', '', 480, 48, 24, 50, now(), now(), 'attendance'
      FROM generate_series(1, ${courses}) n;

    INSERT INTO scheduling.centre (id, name, zone, created_at) VALUES (${sqlId(5, '1')}, 'Centro', 'Europe/Rome', now());
    INSERT INTO scheduling.venue (id, centre_id, name, address, city, zone, access_notes, created_at)
    VALUES (${sqlId(6, '1')}, ${sqlId(5, '1')}, 'Officina', 'via del Lavoro 12', 'Milano', 'Europe/Rome', '', now());
    INSERT INTO scheduling.space (id, venue_id, name, capacity, created_at)
    SELECT ${sqlId(7, 'n')}, ${sqlId(6, '1')}, 'Sala ' || n, 100000, now() FROM generate_series(1, 20) n;
    INSERT INTO scheduling.edition (id, course_id, centre_id, title_suffix, status, status_changed_at, capacity, minimum, created_at)
    SELECT ${sqlId(EDITION, 'n')}, ${sqlId(COURSE, 'n')}, ${sqlId(5, '1')}, '', 'confirmed', now(), 20000, 0, now()
      FROM generate_series(1, ${editions}) n;
    INSERT INTO scheduling.session (id, edition_id, space_id, title, local_date, start_time, end_time, zone, starts_at, ends_at,
      band, status, created_at, updated_at)
    SELECT ${sqlId(8, 'n * 10 + k')}, ${sqlId(EDITION, 'n')}, ${sqlId(7, '1 + n % 20')}, 'Incontro ' || k,
           current_date + 7 * k + n % 60, '18:30', '20:30', 'Europe/Rome',
           (current_date + 7 * k + n % 60 + time '18:30') AT TIME ZONE 'Europe/Rome',
           (current_date + 7 * k + n % 60 + time '20:30') AT TIME ZONE 'Europe/Rome', 'evening', 'planned', now(), now()
      FROM generate_series(1, ${editions}) n, generate_series(1, 4) k;
    INSERT INTO enrolment.seat_pool (edition_id, kind, key, capacity)
    SELECT ${sqlId(EDITION, 'n')}, 'edition', '', 20000 FROM generate_series(1, ${editions}) n;
    INSERT INTO billing.price (subject_kind, subject_id, affiliation, amount)
    SELECT 'edition', ${sqlId(EDITION, 'n')}, affiliation, 0
      FROM generate_series(1, ${editions}) n, unnest(ARRAY['coworker', 'resident', 'external']) affiliation;
    INSERT INTO identity.role_grant (id, person_id, role, granted_at)
    VALUES (${sqlId(9, '1')}, ${sqlId(PERSON, `${people}`)}, 'staff', now());
  `);
  await createHistory(sql, { courses, people, enrolments });
  await giveMemberships(sql, people);
  await sql.query('VACUUM ANALYZE');
}

/** Years of closed editions, fifty people in each, written past the triggers that count them one by one. */
async function createHistory(sql: Client, { courses, people, enrolments }: Omit<WorldSize, 'editions'>): Promise<void> {
  const past = Math.ceil(enrolments / 50);
  await sql.query(`
    SET session_replication_role = replica;
    INSERT INTO scheduling.edition (id, course_id, centre_id, title_suffix, status, status_changed_at, capacity, minimum, created_at,
      starts_at, ends_at, starts_on, ends_on, session_count, bands, venue_ids)
    SELECT ${sqlId(10, 'n')}, ${sqlId(COURSE, `1 + n % ${courses}`)}, ${sqlId(5, '1')}, '', 'closed', now(), 50, 0, now(),
           now() - n % 1500 * interval '1 day', now() - n % 1500 * interval '1 day' + interval '2 hours',
           current_date - n % 1500, current_date - n % 1500, 1, '{evening}', ARRAY[${sqlId(6, '1')}]
      FROM generate_series(1, ${past}) n;
    INSERT INTO enrolment.seat_pool (edition_id, kind, key, capacity, occupied)
    SELECT ${sqlId(10, 'n')}, 'edition', '', 50, 50 FROM generate_series(1, ${past}) n;
    INSERT INTO billing.orders (id, payer_id, requested_by, method, status, total, placed_at)
    SELECT ${sqlId(11, 'n')}, ${sqlId(PERSON, `1 + n % ${people}`)}, ${sqlId(PERSON, `1 + n % ${people}`)}, 'free', 'paid', 0, now()
      FROM generate_series(1, ${enrolments}) n;
    INSERT INTO billing.order_line (id, order_id, kind, subject_id, description, amount)
    SELECT ${sqlId(13, 'n')}, ${sqlId(11, 'n')}, 'enrolment', ${sqlId(12, 'n')}, 'Corso', 0 FROM generate_series(1, ${enrolments}) n;
    INSERT INTO enrolment.enrolment (id, edition_id, participant_id, requester_id, payer_id, order_id, pay_by, status, policy,
      created_at, status_since)
    SELECT ${sqlId(12, 'n')}, ${sqlId(10, '1 + (n - 1) / 50')}, ${sqlId(PERSON, `1 + n % ${people}`)},
           ${sqlId(PERSON, `1 + n % ${people}`)}, ${sqlId(PERSON, `1 + n % ${people}`)}, ${sqlId(11, 'n')}, 'free', 'completed',
           '{"fullUntilHours": 48, "partUntilHours": 24, "partPercent": 50}', now(), now()
      FROM generate_series(1, ${enrolments}) n;
    INSERT INTO enrolment.waiting_entry (id, edition_id, person_id, requester_id, places, pay_by, automatic, status, created_at, status_since)
    SELECT ${sqlId(14, 'n')}, ${sqlId(10, `1 + n % ${past}`)}, ${sqlId(PERSON, `1 + n % ${people}`)},
           ${sqlId(PERSON, `1 + n % ${people}`)}, 1, 'free', false, 'expired', now(), now()
      FROM generate_series(1, ${past * 3}) n;
    SET session_replication_role = origin;
  `);
}

/** Everybody has an annual membership with eight trainings, granted as buying it does. */
async function giveMemberships(sql: Client, people: number): Promise<void> {
  await sql.query(`
    INSERT INTO membership.plan (id, name, description, kind, unit, amount, scope, weights, validity, grace_days, on_sale, created_at)
    VALUES (${sqlId(15, '1')}, 'Tessera annuale', 'Otto formazioni', 'annual', 'training', 8, '{"kind": "all", "of": []}', '{}',
            '{"kind": "months", "months": 12}', 15, true, now());
    INSERT INTO membership.membership (id, person_id, plan_id, order_id, terms, asked_at, starts_on, ends_on)
    SELECT ${sqlId(16, 'n')}, ${sqlId(PERSON, 'n')}, ${sqlId(15, '1')}, ${sqlId(11, `1 + n % ${people}`)},
           '{"name": "Tessera annuale", "kind": "annual", "grant": {"unit": "training", "amount": 8}, "graceDays": 15}',
           now(), current_date, current_date + 365
      FROM generate_series(1, ${people}) n;
    INSERT INTO membership.lot (id, membership_id, unit, scope, weights, valid_from, valid_to)
    SELECT ${sqlId(17, 'n')}, ${sqlId(16, 'n')}, 'training', '{"kind": "all", "of": []}', '{}', current_date, current_date + 365
      FROM generate_series(1, ${people}) n;
    INSERT INTO membership.entry (id, lot_id, kind, amount, cause, about, at)
    SELECT ${sqlId(18, 'n')}, ${sqlId(17, 'n')}, 'grant', 8, ${sqlId(16, 'n')}, 'Tessera annuale', now()
      FROM generate_series(1, ${people}) n;
  `);
}

const WORDS = {
  subjects: `ARRAY['Robotica', 'Fotografia', 'Cucina', 'Falegnameria', 'Inglese', 'Ceramica', 'Programmazione', 'Contabilità',
    'Sartoria', 'Elettronica', 'Giardinaggio', 'Scrittura', 'Disegno', 'Stampa 3D', 'Cittadinanza digitale', 'Podcast',
    'Teatro', 'Riparazione', 'Curriculum', 'Spreadsheet']`,
  manners: `ARRAY['da zero', 'per curiosi', 'avanzata', 'la sera', 'in pratica', 'per il lavoro', 'insieme', 'nel quartiere',
    'per chi insegna', 'del sabato']`,
  topics: `ARRAY['robotics', 'coding', 'digital-literacy', 'job-search', 'crafts', 'languages']`,
};
