-- Each country's journal as a Merkle tree: its tiles, how far it has grown, and its last checkpoint.

-- What waits may be an entry ('e') or the marker that the subject of an entry was erased ('x').
alter table journal_pending
  add column if not exists kind "char" not null default 'e' check (kind in ('e', 'x'));

-- The tree may be behind what has a position: leaves of before this migration are still to be added.
alter table journal_state
  add column tree_size bigint not null default 0,
  add column root      bytea,
  add constraint tree_within check (tree_size between 0 and size),
  add constraint tree_rooted check (tree_size = 0 or octet_length(root) = 32);

create table journal_tile (
  country text     not null check (country ~ '^[A-Z]{2}$'),
  level   smallint not null check (level between 0 and 63),
  place   bigint   not null check (place >= 0),
  hashes  bytea    not null check (octet_length(hashes) between 32 and 8192
                                   and octet_length(hashes) % 32 = 0),
  primary key (country, level, place)
);
alter table journal_tile alter column hashes set storage external; -- hashes do not compress

create table journal_checkpoint (
  country text   primary key check (country ~ '^[A-Z]{2}$'),
  size    bigint not null check (size > 0),
  root    bytea  not null check (octet_length(root) = 32),
  note    text   not null
);

alter table journal_tile       enable row level security, force row level security;
alter table journal_checkpoint enable row level security, force row level security;

-- Hashes say nothing, and every country may check every other's journal.
create policy everybody on journal_tile       for select to trm_app using (true);
create policy everybody on journal_checkpoint for select to trm_app using (true);
grant select on journal_tile, journal_checkpoint to trm_app;

create policy sequencing on journal_tile       for all to trm_sequencer using (true) with check (true);
create policy sequencing on journal_checkpoint for all to trm_sequencer using (true) with check (true);
grant select, insert, update on journal_tile, journal_checkpoint to trm_sequencer;

-- How long an entry waited for its checkpoint is measured.
grant select (recorded_at) on journal_entry to trm_sequencer;

-- A tile only widens.
create function journal_tile_widens() returns trigger language plpgsql as $$
begin
  if (new.country, new.level, new.place) is distinct from (old.country, old.level, old.place)
     or substr(new.hashes, 1, octet_length(old.hashes)) <> old.hashes then
    raise exception 'the journal is append only' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger append_only before update on journal_tile
  for each row execute function journal_tile_widens();
create trigger append_only_whole before delete or truncate on journal_tile
  for each statement execute function journal_is_append_only();

-- A checkpoint only moves on.
create function journal_checkpoint_moves_on() returns trigger language plpgsql as $$
begin
  if new.country <> old.country or new.size < old.size
     or (new.size = old.size and new.root <> old.root) then
    raise exception 'the journal is append only' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger append_only before update on journal_checkpoint
  for each row execute function journal_checkpoint_moves_on();
create trigger append_only_whole before delete or truncate on journal_checkpoint
  for each statement execute function journal_is_append_only();

-- The leaves of any country's journal, without the entries they stand for: what its tree is made of.
create policy leaves on journal_leaf for select to trm_journal using (true);
grant select (country, seq, kind, commitment) on journal_leaf to trm_journal;
create function journal_leaves(the_country text, first_seq bigint, how_many integer)
  returns table (seq bigint, kind "char", commitment bytea)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.seq, l.kind, l.commitment from public.journal_leaf l
   where l.country = the_country and l.seq >= first_seq and l.seq < first_seq + how_many
   order by l.seq
$$;
grant create on schema public to trm_journal;
alter function journal_leaves owner to trm_journal;
revoke create on schema public from trm_journal;
revoke all on function journal_leaves from public;
grant execute on function journal_leaves to trm_app;

-- These are filled and emptied all the time.
alter table journal_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
alter table journal_tile    set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
