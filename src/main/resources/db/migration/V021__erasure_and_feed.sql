-- Erasing the subject of journal entries: whose salt is destroyed gets a marker leaf in the same moment. And the feed.

-- What waits may be an entry ('e') or the marker that the subject of an entry was erased ('x').
alter table journal_pending
  add column if not exists kind "char" not null default 'e' check (kind in ('e', 'x'));

-- Which subjects were erased; until the marker is signed for, no bundle can be made.
create table journal_erasure (
  country text not null check (country ~ '^[A-Z]{2}$'),
  entry   uuid not null,
  primary key (country, entry)
);
alter table journal_erasure enable row level security, force row level security;
create policy own_country on journal_erasure for select to trm_app using (country = scope_country());
create policy append_only on journal_erasure for insert to trm_journal with check (true);
grant select on journal_erasure to trm_app;
grant insert on journal_erasure to trm_journal;
create trigger append_only before update or delete or truncate on journal_erasure
  for each statement execute function journal_is_append_only();

-- However a salt is destroyed, the journal says so.
create function journal_marks_erasure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.journal_erasure values (old.country, old.entry);
  insert into public.journal_pending (country, entry, kind) values (old.country, old.entry, 'x');
  return null;
end $$;
grant create on schema public to trm_journal;
alter function journal_marks_erasure owner to trm_journal;
revoke create on schema public from trm_journal;
revoke all on function journal_marks_erasure from public;
create trigger marks_erasure after delete on journal_salt
  for each row execute function journal_marks_erasure();
create trigger append_only before update or truncate on journal_salt
  for each statement execute function journal_is_append_only();

-- What the eraser's login runs: destroys what opens the subject of every entry of one country's journal
-- about a case, a handoff or another thing. It works with the rights of who calls it, and nobody else has them.
create function journal_erase(the_country text, about uuid) returns bigint
  language sql set search_path = pg_catalog, pg_temp as $$
  with gone as (
    delete from public.journal_salt
     where country = the_country and (case_id = about or resource = about) returning 1)
  select count(*) from gone
$$;
revoke all on function journal_erase from public;
grant execute on function journal_erase to trm_eraser;

-- Whether an event about this concerns the organisation that asks: as far as its own rows show, and no further.
create function event_concerns(the_case uuid, the_resource uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.handoff h where h.id = the_resource)
      or exists (select from public.casefile c where c.case_id = the_case)
$$;
revoke all on function event_concerns from public;
grant execute on function event_concerns to trm_app;
