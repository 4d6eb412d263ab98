-- What waits for its position carries what the tree will hold: giving positions reads no entry.
alter table journal_pending add column commitment bytea;
alter table journal_pending no force row level security;
alter table journal_entry   no force row level security;
update journal_pending p set commitment = e.commitment
  from journal_entry e where e.country = p.country and e.entry = p.entry;
alter table journal_pending force row level security;
alter table journal_entry   force row level security;
alter table journal_pending alter column commitment set not null;

-- Both rows of both countries are written by one statement.
create or replace function journal_append(
    countries text[], entry uuid, recorded timestamptz, commitments bytea[], openings bytea[],
    subjects bytea[], salts bytea[], about_case uuid, about_resource uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(array_to_string(countries, ',', '') ~ '^[A-Z]{2}(,[A-Z]{2})?$'
     and cardinality(countries) = cardinality(commitments)
     and cardinality(countries) = cardinality(openings)
     and cardinality(countries) = cardinality(subjects)
     and cardinality(countries) = cardinality(salts)
     and public.scope_country() = any (countries), false) then
    raise exception 'journal: out of scope' using errcode = '42501';
  end if;
  if not coalesce(octet_length(commitments[1]) = 32 and octet_length(salts[1]) = 32
     and (cardinality(countries) = 1
       or octet_length(commitments[2]) = 32 and octet_length(salts[2]) = 32), false) then
    raise exception 'journal: not an entry' using errcode = '23514';
  end if;
  with written (country, commitment, opening, subject, salt) as (
    select * from unnest(countries, commitments, openings, subjects, salts)),
  entries as (
    insert into public.journal_entry
        (country, entry, recorded_at, commitment, opening, subject, salt, case_id, resource)
      select w.country, journal_append.entry, recorded, w.commitment, w.opening, w.subject, w.salt,
             about_case, about_resource from written w)
  insert into public.journal_pending (country, entry, commitment)
    select w.country, journal_append.entry, w.commitment from written w;
end $$;

create or replace function journal_marks_erasure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.journal_erasure values (old.country, old.entry);
  insert into public.journal_pending (country, entry, kind, commitment)
    values (old.country, old.entry, 'x', old.commitment);
  return null;
end $$;

-- What an entry is about is found through its case; what has none has a key of its own. Who erases one thing
-- of a case and not the whole case reads the journal of its country once.
drop index journal_entry_resource;
create index journal_entry_resource on journal_entry (country, resource, entry)
  where case_id is null and resource is not null;
