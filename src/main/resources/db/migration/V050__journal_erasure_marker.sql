-- Where the marker of an erasure stands is kept with the erasure: no key among all entries is needed to find it, and
-- appending has one key less to look after. That an entry has one marker is held by the erasure's own key.
alter table journal_erasure add column marker bigint;  -- the marker's row in journal_entry

alter table journal_erasure no force row level security;
alter table journal_entry   no force row level security;
alter table journal_erasure disable trigger user;
update journal_erasure r set marker = m.id
  from journal_entry m where m.country = r.country and m.entry = r.entry and m.kind = 'x';
alter table journal_erasure alter column marker set not null;
alter table journal_erasure enable trigger user;
alter table journal_entry   force row level security;
alter table journal_erasure force row level security;
drop index journal_entry_marker;

grant select on sequence journal_entry_id_seq to trm_journal;

create or replace function journal_marks_erasure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.journal_entry (country, kind, entry, recorded_at, commitment, opening, subject)
    values (old.country, 'x', old.entry, old.recorded_at, old.commitment, '', '');
  insert into public.journal_erasure (country, entry, id, marker)
    values (old.country, old.entry, old.id, currval('public.journal_entry_id_seq'));
  return null;
end $$;
