-- What was answered to a request that must not happen twice: codes and identifiers, never a body.
create table idempotency (
  organisation text        not null,
  key          text        not null check (length(key) between 8 and 64),
  fingerprint  bytea       not null,
  outcome      text        not null,  -- DONE or the type of the problem
  resource     uuid,
  reasons      text[]      not null,
  expires_at   timestamptz not null,
  primary key (organisation, key)
);
create index idempotency_expiry on idempotency (expires_at);

alter table idempotency enable row level security, force row level security;
create policy own_organisation on idempotency to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
grant select, insert, update, delete on idempotency to trm_app;

-- Takes the key or says that somebody holds it, and tells what was answered before. Volatile, so
-- that the look-up has a snapshot of its own, taken after the lock.
create function idempotency_open(wanted text, at timestamptz)
  returns table (held boolean, fingerprint bytea, outcome text, resource uuid, reasons text[])
  language plpgsql volatile as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(public.scope_organisation() || ' ' || wanted, 0)) then
    return query select false, null::bytea, null::text, null::uuid, null::text[];
    return;
  end if;
  return query select true, i.fingerprint, i.outcome, i.resource, i.reasons
    from (select 1) one left join public.idempotency i
      on i.organisation = public.scope_organisation() and i.key = wanted and i.expires_at > at;
end $$;
grant execute on function idempotency_open to trm_app;
