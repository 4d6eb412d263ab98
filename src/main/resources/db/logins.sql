-- The database logins of TRM Handoff.
-- A superuser runs this once, connected to the service's database; to run it again does no harm.
-- Passwords are set apart from it: alter role trm_app password '...'.

do $$
declare
  name text;
begin
  -- Four that connect. None of them is above row-level security, not even the owner of the tables.
  foreach name in array array['trm_owner', 'trm_app', 'trm_sequencer', 'trm_eraser'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
  end loop;

  -- Two that nobody can be: they own the narrow functions through which the walls may be crossed.
  foreach name in array array['trm_journal', 'trm_judge'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format(
      'alter role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
  end loop;

  -- The database is the owner's, and open to the four only.
  execute format('alter database %I owner to trm_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to trm_app, trm_sequencer, trm_eraser', current_database());
end $$;

-- The owner makes those functions and hands them over, so it must be able to act as both.
grant trm_journal, trm_judge to trm_owner;
