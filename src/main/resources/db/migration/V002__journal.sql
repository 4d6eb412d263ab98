-- One append-only journal a country. A business transaction appends entries through one narrow
-- function; the sequencer later gives what has committed its gapless position.

create table journal_entry (
  country     text        not null check (country ~ '^[A-Z]{2}$'),
  entry       uuid        not null,
  recorded_at timestamptz not null,
  commitment  bytea       not null check (octet_length(commitment) = 32),
  opening     bytea       not null,  -- core and agent with their salts, sealed for the country
  subject     bytea       not null,  -- sealed under a key that only the salt below gives back
  primary key (country, entry)
);

-- Destroying a row here makes the subject group of its entry unreadable for ever.
create table journal_salt (
  country  text  not null,
  entry    uuid  not null,
  salt     bytea not null check (octet_length(salt) = 32),
  case_id  uuid,
  resource uuid,
  primary key (country, entry)
);
create index journal_salt_case on journal_salt (country, case_id, entry) where case_id is not null;
create index journal_salt_resource on journal_salt (country, resource, entry) where resource is not null;

create table journal_pending (
  id      bigint generated always as identity primary key,
  country text not null,
  entry   uuid not null
);

create table journal_leaf (
  country    text   not null,
  seq        bigint not null check (seq >= 0),
  kind       "char" not null check (kind in ('e', 'x')),
  entry      uuid   not null,
  commitment bytea  not null,
  primary key (country, seq),
  unique (country, entry, kind)
);

create table journal_state (
  country text   primary key,
  size    bigint not null check (size >= 0)
);

alter table journal_entry   enable row level security, force row level security;
alter table journal_salt    enable row level security, force row level security;
alter table journal_pending enable row level security, force row level security;
alter table journal_leaf    enable row level security, force row level security;
alter table journal_state   enable row level security, force row level security;

create policy append_only on journal_entry   for insert to trm_journal with check (true);
create policy append_only on journal_salt    for insert to trm_journal with check (true);
create policy append_only on journal_pending for insert to trm_journal with check (true);
grant insert on journal_entry, journal_salt, journal_pending to trm_journal;

create policy own_country on journal_entry for select to trm_app using (country = scope_country());
create policy own_country on journal_salt  for select to trm_app using (country = scope_country());
create policy own_country on journal_leaf  for select to trm_app using (country = scope_country());
create policy own_country on journal_state for select to trm_app using (country = scope_country());
grant select on journal_entry, journal_salt, journal_leaf, journal_state to trm_app;

create policy sequencing on journal_pending for all    to trm_sequencer using (true) with check (true);
create policy sequencing on journal_leaf    for select to trm_sequencer using (true);
create policy adding     on journal_leaf    for insert to trm_sequencer with check (true);
create policy sequencing on journal_state   for all    to trm_sequencer using (true) with check (true);
create policy sequencing on journal_entry   for select to trm_sequencer using (true);
grant select, delete on journal_pending to trm_sequencer;
grant select, insert on journal_leaf to trm_sequencer;
grant select, insert, update on journal_state to trm_sequencer;
grant select (country, entry, commitment) on journal_entry to trm_sequencer;

create policy erasing on journal_salt for all to trm_eraser using (true);
grant select, delete on journal_salt to trm_eraser;

-- Grants forbid it already; a superuser's slip is stopped here.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append only' using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on journal_leaf
  for each statement execute function journal_is_append_only();
create trigger append_only before update or delete or truncate on journal_entry
  for each statement execute function journal_is_append_only();

-- The one way in. An event across a border stands in both countries' journals under one entry id;
-- the caller's own country must be among them.
create function journal_append(
    countries text[], entry uuid, recorded timestamptz, commitments bytea[], openings bytea[],
    subjects bytea[], salts bytea[], about_case uuid, about_resource uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(countries) not between 1 and 2
     or cardinality(countries) <> cardinality(commitments)
     or cardinality(countries) <> cardinality(openings)
     or cardinality(countries) <> cardinality(subjects)
     or cardinality(countries) <> cardinality(salts)
     or not coalesce(public.scope_country() = any (countries), false) then
    raise exception 'journal: out of scope' using errcode = '42501';
  end if;
  for i in 1 .. cardinality(countries) loop
    insert into public.journal_entry values
      (countries[i], entry, recorded, commitments[i], openings[i], subjects[i]);
    insert into public.journal_salt values
      (countries[i], entry, salts[i], about_case, about_resource);
    insert into public.journal_pending (country, entry) values (countries[i], entry);
  end loop;
end $$;
grant create on schema public to trm_journal;
alter function journal_append owner to trm_journal;
revoke create on schema public from trm_journal;
revoke all on function journal_append from public;
grant execute on function journal_append to trm_app;
