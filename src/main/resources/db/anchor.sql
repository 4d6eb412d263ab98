-- The anchor of the journals: which size and root of each was signed last.
-- A superuser of the ANCHOR's server runs this once, connected to the anchor's own database; to run
-- it again does no harm. That server is not the one the service's database is on, and is kept by
-- somebody else. The password is set apart from it: alter role trm_anchor password '...'.

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'trm_anchor') then
    create role trm_anchor;
  end if;
  alter role trm_anchor login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to trm_anchor', current_database());
end $$;

create table if not exists anchor (
  origin  text   primary key,
  size    bigint not null check (size >= 0),
  root    bytea  not null check (octet_length(root) = 32),
  refused text
);
revoke all on anchor from public;
grant select, insert, update on anchor to trm_anchor;

-- The service may only move it on, and may not take back that it refused to.
create or replace function anchor_moves_on() returns trigger language plpgsql as $$
begin
  if current_user = 'trm_anchor'
     and (new.origin <> old.origin or new.size < old.size
          or (new.size = old.size and new.root <> old.root)
          or (old.refused is not null and new.refused is distinct from old.refused)) then
    raise exception 'the anchor only moves on' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger moves_on before update on anchor
  for each row execute function anchor_moves_on();
