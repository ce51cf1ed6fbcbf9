import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECEIPTS_AS_DOCUMENTS, REFUNDS_AS_DOCUMENTS } from './receipts-as-documents';

/**
 * Who issues, how lines are taxed, and the documents themselves. Receipts given so far become documents with the numbers
 * they have; the old columns stay until a later release, written by nobody.
 */
export class IssueDocuments1700000020500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${SETTINGS} ${DOCUMENTS}`);
    await runner.query(RECEIPTS_AS_DOCUMENTS);
    await runner.query(REFUNDS_AS_DOCUMENTS);
    await runner.query(`
      UPDATE billing.numbering n SET last_on = coalesce(
        (SELECT max(issued_on) FROM billing.document d WHERE (d.series, d.year) = (n.series, n.year)), last_on);
      ALTER TABLE billing.refund
        ALTER COLUMN series DROP NOT NULL, ALTER COLUMN year DROP NOT NULL, ALTER COLUMN number DROP NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE billing.document_file, billing.document_correction, billing.document, billing.fiscal_party,
                 billing.tax_treatment, billing.legal_entity_profile;
      DROP FUNCTION billing.check_correction;
      ALTER TABLE billing.numbering
        DROP CONSTRAINT numbering_pkey, DROP COLUMN legal_entity_id, DROP COLUMN last_on, ADD PRIMARY KEY (series, year);
      DROP TABLE billing.legal_entity;
    `);
  }
}

const SETTINGS = `
  CREATE TABLE billing.legal_entity (id uuid PRIMARY KEY);
  CREATE UNIQUE INDEX legal_entity_only_one ON billing.legal_entity ((true));

  CREATE TABLE billing.legal_entity_profile (
    id uuid PRIMARY KEY,
    legal_entity_id uuid NOT NULL REFERENCES billing.legal_entity (id),
    valid_from date NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    tax_code text NOT NULL,
    vat_number text CHECK (vat_number ~ '^[0-9]{11}$'),
    runts text,
    receipt_series text NOT NULL,
    invoice_series text NOT NULL,
    credit_series text NOT NULL,
    set_by uuid REFERENCES identity.person (id),
    set_at timestamptz NOT NULL,
    CONSTRAINT profile_series CHECK (receipt_series ~ '^[A-Z]{1,6}$' AND invoice_series ~ '^[A-Z]{1,6}$'
      AND credit_series ~ '^[A-Z]{1,6}$' AND receipt_series <> invoice_series AND credit_series <> invoice_series
      AND receipt_series <> credit_series)
  );
  CREATE INDEX legal_entity_profile_in_force ON billing.legal_entity_profile (legal_entity_id, valid_from DESC, set_at DESC);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.legal_entity_profile
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

  CREATE TABLE billing.tax_treatment (
    id uuid PRIMARY KEY,
    applies_to text NOT NULL,
    valid_from date NOT NULL,
    nature text NOT NULL CHECK (nature IN ('exempt', 'out-of-scope', 'taxed')),
    vat_percent integer NOT NULL CHECK (vat_percent BETWEEN 0 AND 100),
    bears_stamp boolean NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    set_by uuid REFERENCES identity.person (id),
    set_at timestamptz NOT NULL,
    CONSTRAINT treatment_taxed CHECK ((nature = 'taxed') = (vat_percent > 0) AND NOT (nature = 'taxed' AND bears_stamp))
  );
  CREATE INDEX tax_treatment_in_force ON billing.tax_treatment (set_at, id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.tax_treatment
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

  CREATE TABLE billing.fiscal_party (
    person_id uuid PRIMARY KEY REFERENCES identity.person (id),
    name text NOT NULL,
    tax_code text CHECK (tax_code ~ '^([A-Z0-9]{16}|[0-9]{11})$'),
    vat_number text CHECK (vat_number ~ '^[0-9]{11}$'),
    address text NOT NULL,
    postal_code text NOT NULL,
    city text NOT NULL,
    province text CHECK (province ~ '^[A-Z]{2}$'),
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    version integer NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL,
    CONSTRAINT party_identified CHECK (country <> 'IT' OR coalesce(tax_code, vat_number) IS NOT NULL)
  );

  -- Enough to try Bottega out, and said so on the documents until somebody writes the real ones.
  INSERT INTO billing.legal_entity (id) VALUES (gen_random_uuid());
  INSERT INTO billing.legal_entity_profile (id, legal_entity_id, valid_from, name, address, tax_code, receipt_series,
         invoice_series, credit_series, set_at)
    SELECT gen_random_uuid(), id, '1970-01-01', 'Bottega APS (dati di prova)', 'via di Prova 1, 20158 Milano MI',
           '00000000000', 'R', 'FC', 'RR', '1970-01-01' FROM billing.legal_entity;
  INSERT INTO billing.tax_treatment (id, applies_to, valid_from, nature, vat_percent, bears_stamp, reason, set_at)
    VALUES (gen_random_uuid(), 'all', '1970-01-01', 'exempt', 0, true, 'Esente IVA ai sensi dell’art. 10, c. 1, n. 20, DPR 633/1972',
            '1970-01-01');

  ALTER TABLE billing.numbering ADD COLUMN legal_entity_id uuid REFERENCES billing.legal_entity (id),
                                ADD COLUMN last_on date NOT NULL DEFAULT '1970-01-01';
  UPDATE billing.numbering SET legal_entity_id = (SELECT id FROM billing.legal_entity);
  ALTER TABLE billing.numbering DROP CONSTRAINT numbering_pkey, ADD PRIMARY KEY (legal_entity_id, series, year),
                                ALTER COLUMN last_on DROP DEFAULT;`;

const DOCUMENTS = `
  CREATE TABLE billing.document (
    id uuid PRIMARY KEY,
    legal_entity_id uuid NOT NULL REFERENCES billing.legal_entity (id),
    kind text NOT NULL CHECK (kind IN ('receipt', 'courtesy-invoice', 'credit-note')),
    series text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    order_id uuid NOT NULL REFERENCES billing.orders (id),
    payment_id uuid CONSTRAINT document_once_per_payment UNIQUE REFERENCES billing.payment (id),
    refund_id uuid CONSTRAINT document_once_per_refund UNIQUE REFERENCES billing.refund (id),
    reversed_payment_id uuid CONSTRAINT document_once_per_reversal UNIQUE REFERENCES billing.payment_reversal (payment_id),
    issued_on date NOT NULL,
    issued_at timestamptz NOT NULL,
    paid_on date NOT NULL,
    method text NOT NULL CHECK (method IN ('desk', 'transfer', 'card')),
    total integer NOT NULL CHECK (total > 0),
    exempt integer NOT NULL CHECK (exempt >= 0),
    out_of_scope integer NOT NULL CHECK (out_of_scope >= 0),
    taxable integer NOT NULL CHECK (taxable >= 0),
    vat integer NOT NULL CHECK (vat >= 0),
    stamp_duty integer NOT NULL CHECK (stamp_duty IN (0, 200)),
    facts jsonb NOT NULL,
    search text NOT NULL GENERATED ALWAYS AS (platform.fold(
      (facts ->> 'number') || ' ' || (facts #>> '{party,name}') || ' ' || coalesce(facts #>> '{party,taxCode}', '')
    )) STORED,
    CONSTRAINT document_number UNIQUE (legal_entity_id, series, year, number),
    CONSTRAINT document_cause CHECK (num_nonnulls(payment_id, refund_id, reversed_payment_id) = 1
                                     AND (kind = 'credit-note') = (payment_id IS NULL)),
    CONSTRAINT document_adds_up CHECK (exempt + out_of_scope + taxable + vat = total),
    CONSTRAINT document_stamp CHECK (stamp_duty = 0 OR exempt + out_of_scope > 7747)
  );
  CREATE INDEX document_order ON billing.document (order_id, id);
  CREATE INDEX document_paid ON billing.document (paid_on, method);
  CREATE INDEX document_issued ON billing.document (issued_on, id);
  CREATE INDEX document_search ON billing.document USING gin (search gin_trgm_ops);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.document
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

  CREATE TABLE billing.document_correction (
    credit_note_id uuid NOT NULL REFERENCES billing.document (id),
    document_id uuid NOT NULL REFERENCES billing.document (id),
    amount integer NOT NULL CHECK (amount > 0),
    PRIMARY KEY (credit_note_id, document_id),
    CHECK (credit_note_id <> document_id)
  );
  CREATE INDEX document_correction_of ON billing.document_correction (document_id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.document_correction
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
  CREATE FUNCTION billing.check_correction() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      document_total integer;
    BEGIN
      SELECT total INTO document_total FROM billing.document WHERE id = NEW.document_id FOR NO KEY UPDATE;
      IF document_total < (SELECT sum(amount) FROM billing.document_correction WHERE document_id = NEW.document_id) THEN
        RAISE EXCEPTION 'document % is corrected by more than it says', NEW.document_id
          USING ERRCODE = '23514', CONSTRAINT = 'correction_within_document';
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER check_correction AFTER INSERT ON billing.document_correction
    FOR EACH ROW EXECUTE FUNCTION billing.check_correction();

  CREATE TABLE billing.document_file (
    document_id uuid PRIMARY KEY REFERENCES billing.document (id),
    file_hash text NOT NULL,
    drawn_at timestamptz NOT NULL
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.document_file
    FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();`;
