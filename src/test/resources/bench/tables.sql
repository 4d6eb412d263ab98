-- Tables shaped like the service's own, for what bare SQL takes to do the same work. The floors are
-- fixed: they stay as they are when the service's tables change, so that figures can be compared.
drop schema if exists bench cascade;
create schema bench;

create table bench.cases (
  id             uuid        primary key,
  holder         text        not null,
  holder_country text        not null,
  since          timestamptz not null
);

create table bench.handoff (
  id                    uuid        primary key,
  case_id               uuid        not null references bench.cases,
  type                  text        not null,
  purpose               text        not null,
  urgent                boolean     not null,
  status                text        not null,
  holder                text        not null,
  sending_country       text        not null,
  sending_desk          text        not null,
  receiving_country     text        not null,
  receiving_desk        text        not null,
  proposed_organisation text        not null,
  sections              text[]      not null,
  packet_version        integer     not null,
  packet_hash           text        not null,
  created_at            timestamptz not null,
  submitted_at          timestamptz,
  due_at                timestamptz,
  version               bigint      not null
);
create index handoff_case on bench.handoff (case_id);
create index handoff_out on bench.handoff (sending_desk, due_at, id);
create index handoff_in on bench.handoff (receiving_desk, due_at, id);

create table bench.handoff_consent (
  handoff uuid not null references bench.handoff,
  consent uuid not null,
  primary key (handoff, consent)
);

create table bench.journal (
  country     text        not null,
  seq         bigint      generated always as identity,
  entry       uuid        not null,
  recorded_at timestamptz not null,
  commitment  bytea       not null,
  opening     bytea       not null,
  subject     bytea       not null,
  salt        bytea       not null,
  primary key (country, entry),
  unique (country, seq)
);

-- Case n has the number n in its id. Each has a history, and the desk one of thousands.
insert into bench.cases
  select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'rs-shelter', 'RS',
         timestamptz '2026-01-01'
    from generate_series(0, 999) n;
insert into bench.handoff
  select gen_random_uuid(),
         ('00000000-0000-4000-8000-' || lpad(to_hex(n % 1000), 12, '0'))::uuid,
         'CASE_TRANSFER', 'ASSISTANCE', false, 'SUBMITTED', 'rs-shelter', 'RS', 'rs-desk', 'SI',
         'si-desk', 'si-shelter', '{IDENTITY,CONTACT,HEALTH,NEEDS}', 1, repeat('A', 43),
         timestamptz '2026-01-01', timestamptz '2026-01-02',
         timestamptz '2026-01-03' + n * interval '1 minute', 1
    from generate_series(0, 4999) n;
insert into bench.journal (country, entry, recorded_at, commitment, opening, subject, salt)
  select 'RS', gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 second',
         sha256(n::text::bytea), decode(repeat(md5(n::text), 46), 'hex'),
         decode(repeat(md5(n::text), 14), 'hex'), sha256(n::text::bytea)
    from generate_series(1, 10000) n;
analyze bench.cases;
analyze bench.handoff;
analyze bench.journal;
