-- Who may touch the schema at all. The logins exist before the first migration (db/logins.sql).
revoke all on schema public from public;
grant usage on schema public to trm_app, trm_sequencer, trm_eraser, trm_journal, trm_judge;

-- Whose rows a transaction may see: set as its first statement by the service. An empty setting is
-- no setting: null compares with nothing, so nothing is visible.
create function scope_country() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('trm.country', true), '') $$;
create function scope_organisation() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('trm.organisation', true), '') $$;
grant execute on function scope_country(), scope_organisation()
  to trm_app, trm_sequencer, trm_eraser, trm_journal, trm_judge;
