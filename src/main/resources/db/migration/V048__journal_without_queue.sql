-- What waits for its position waits where it stands: an entry without a leaf. A marker that a subject was erased
-- is a row of the same table. One row for each entry of each country, and nothing to be deleted or vacuumed away.
alter table journal_entry
  add column id   bigint,  -- drawn in the order in which entries of one case were made
  add column kind "char" not null default 'e';  -- an entry, or x: the marker that the subject of one was erased
alter table journal_leaf    add column id bigint;
alter table journal_erasure add column id bigint;  -- the entry's
alter table journal_state
  add column settled bigint not null default 0;  -- every entry up to this id has its position

alter table journal_entry   no force row level security;
alter table journal_leaf    no force row level security;
alter table journal_pending no force row level security;
alter table journal_state   no force row level security;
alter table journal_erasure no force row level security;
alter table journal_entry   disable trigger user;
alter table journal_leaf    disable trigger user;
alter table journal_erasure disable trigger user;

-- Entries and markers that have their position come first, in its order; those that wait follow in theirs.
update journal_entry e set id = l.seq + 1
  from journal_leaf l where l.country = e.country and l.entry = e.entry and l.kind = 'e';
create temp table waiting on commit drop as
  select p.country, p.entry, p.kind,
         coalesce(s.size, 0) + row_number() over (partition by p.country order by p.id) as id
    from journal_pending p left join journal_state s on s.country = p.country;
update journal_entry e set id = w.id
  from waiting w where w.country = e.country and w.entry = e.entry and w.kind = 'e';
alter table journal_entry drop constraint journal_entry_pkey;
insert into journal_entry (country, id, kind, entry, recorded_at, commitment, opening, subject)
  select m.country, m.id, 'x', m.entry, e.recorded_at, e.commitment, '', ''
    from (select country, seq + 1 as id, entry from journal_leaf where kind = 'x'
          union all select country, id, entry from waiting where kind = 'x') m
    join journal_entry e on e.country = m.country and e.entry = m.entry and e.kind = 'e';
update journal_leaf set id = seq + 1;
update journal_erasure r set id = e.id
  from journal_entry e where e.country = r.country and e.entry = r.entry and e.kind = 'e';
update journal_state set settled = size;

alter table journal_entry alter column id set not null;
alter table journal_entry alter column id add generated always as identity;
select setval(pg_get_serial_sequence('journal_entry', 'id'),
              (select coalesce(max(id), 0) + 1 from journal_entry), false);
alter table journal_entry add primary key (country, id);
-- One marker for each entry.
create unique index journal_entry_marker on journal_entry (country, entry) where kind = 'x';
alter table journal_leaf
  alter column id set not null,
  drop column entry,  -- and the key in which it was
  add unique (country, id);
alter table journal_erasure alter column id set not null;
alter table journal_entry
  alter column id set statistics 10,
  alter column kind set statistics 10;
alter table journal_leaf alter column id set statistics 10;

alter table journal_entry   enable trigger user;
alter table journal_leaf    enable trigger user;
alter table journal_erasure enable trigger user;
alter table journal_entry   force row level security;
alter table journal_leaf    force row level security;
alter table journal_state   force row level security;
alter table journal_erasure force row level security;
drop table journal_pending;

grant select (id, kind) on journal_entry to trm_sequencer;

-- Both countries' rows are written by one statement.
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
  insert into public.journal_entry
      (country, entry, recorded_at, commitment, opening, subject, salt, case_id, resource)
    select w.country, journal_append.entry, recorded, w.commitment, w.opening, w.subject, w.salt,
           about_case, about_resource
      from unnest(countries, commitments, openings, subjects, salts)
             as w (country, commitment, opening, subject, salt);
end $$;

create or replace function journal_marks_erasure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.journal_erasure (country, entry, id) values (old.country, old.entry, old.id);
  insert into public.journal_entry (country, kind, entry, recorded_at, commitment, opening, subject)
    values (old.country, 'x', old.entry, old.recorded_at, old.commitment, '', '');
  return null;
end $$;

create or replace function journal_entry_only_fades() returns trigger language plpgsql as $$
begin
  if old.salt is null or num_nonnulls(new.salt, new.case_id, new.resource) > 0
     or (new.country, new.id, new.kind, new.entry, new.recorded_at, new.commitment, new.opening,
         new.subject)
        is distinct from
        (old.country, old.id, old.kind, old.entry, old.recorded_at, old.commitment, old.opening,
         old.subject) then
    raise exception 'the journal is append only' using errcode = '42501';
  end if;
  return new;
end $$;
