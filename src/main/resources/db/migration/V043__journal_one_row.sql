-- What opens the subject of an entry stands in the entry's own row: one row and one key less for each
-- entry of each country. It is still the one thing in a journal that can be destroyed, by the eraser alone.

alter table journal_entry
  add column salt     bytea,  -- null once the subject was erased
  add column case_id  uuid,
  add column resource uuid;
alter table journal_entry disable trigger append_only;
alter table journal_entry no force row level security;
alter table journal_salt  no force row level security;
update journal_entry e set salt = s.salt, case_id = s.case_id, resource = s.resource
  from journal_salt s where s.country = e.country and s.entry = e.entry;
alter table journal_entry force row level security;
drop table journal_salt;

create index journal_entry_case on journal_entry (country, case_id, entry) where case_id is not null;
create index journal_entry_resource on journal_entry (country, resource, entry) where resource is not null;

-- Of an entry only what opens its subject can go, all of it at once, and never come back.
create function journal_entry_only_fades() returns trigger language plpgsql as $$
begin
  if old.salt is null or num_nonnulls(new.salt, new.case_id, new.resource) > 0
     or (new.country, new.entry, new.recorded_at, new.commitment, new.opening, new.subject)
        is distinct from
        (old.country, old.entry, old.recorded_at, old.commitment, old.opening, old.subject) then
    raise exception 'the journal is append only' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger append_only on journal_entry;
create trigger append_only before update on journal_entry
  for each row execute function journal_entry_only_fades();
create trigger append_only_whole before delete or truncate on journal_entry
  for each statement execute function journal_is_append_only();
create trigger marks_erasure after update on journal_entry
  for each row execute function journal_marks_erasure();

create policy erasing on journal_entry for all to trm_eraser using (true);
grant select (country, case_id, resource) on journal_entry to trm_eraser;
grant update (salt, case_id, resource) on journal_entry to trm_eraser;

create or replace function journal_erase(the_country text, about uuid) returns bigint
  language sql set search_path = pg_catalog, pg_temp as $$
  with gone as (
    update public.journal_entry set salt = null, case_id = null, resource = null
     where country = the_country and (case_id = about or resource = about) returning 1)
  select count(*) from gone
$$;

-- Checks of a table are read anew for every insert: the one way in makes them, once for all rows.
alter table journal_entry
  drop constraint journal_entry_country_check,
  drop constraint journal_entry_commitment_check;
alter table journal_pending drop constraint journal_pending_kind_check;

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
  for i in 1 .. cardinality(countries) loop
    if num_nulls(commitments[i], salts[i]) > 0
       or octet_length(commitments[i]) <> 32 or octet_length(salts[i]) <> 32 then
      raise exception 'journal: not an entry' using errcode = '23514';
    end if;
    insert into public.journal_entry
        (country, entry, recorded_at, commitment, opening, subject, salt, case_id, resource)
      values (countries[i], entry, recorded, commitments[i], openings[i], subjects[i], salts[i],
        about_case, about_resource);
    insert into public.journal_pending (country, entry) values (countries[i], entry);
  end loop;
end $$;
