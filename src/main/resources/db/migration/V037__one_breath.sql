-- What a move asks first goes to the database in one breath with its key. What is asked after the
-- key is asked for a new one only: whoever sends a request twice waits for no lock of the first.
create or replace function idempotency_open(wanted text, at timestamptz)
  returns table (held boolean, fingerprint bytea, outcome text, resource uuid, reasons text[])
  language plpgsql volatile as $$
begin
  perform set_config('trm.once', '', true);
  held := pg_try_advisory_xact_lock(
    hashtextextended(public.scope_organisation() || ' ' || wanted, 0));
  if held then
    select i.fingerprint, i.outcome, i.resource, i.reasons
      into fingerprint, outcome, resource, reasons from public.idempotency i
     where i.organisation = public.scope_organisation() and i.key = wanted and i.expires_at > at;
    if not found then
      perform set_config('trm.once', 'NEW', true);
    end if;
  end if;
  return next;
end $$;
create function once_is_new() returns boolean language sql stable
  return coalesce(current_setting('trm.once', true) = 'NEW', false);

-- Where a handoff belongs and who has custody of its case, for its parties; the case is locked before
-- anything else of it is. A door of its own, for the policies of both tables ask each other: as the
-- service's login the same three rows cost six times as much. The handoff itself is read and changed
-- behind the policies as ever. Who keeps the door can lock a case, and change none.
create policy locking on cases for update to trm_judge using (true) with check (false);
grant update (since) on cases to trm_judge;
create function handoff_case(the_handoff uuid)
  returns table (case_id uuid, group_id uuid, holder text, holder_country text, since timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select h.case_id, h.group_id into case_id, group_id from public.handoff h
   where h.id = the_handoff
     and public.scope_organisation() = any (case
       when h.submitted_at is null and h.enquired_at is null then array[h.holder, h.sending_desk]
       else array[h.holder, h.sending_desk, h.receiving_desk, h.receiving_organisation] end)
     and h.case_id <> all (public.scope_closed())
     and h.case_id = coalesce(public.scope_only(), h.case_id);
  if not found then
    return;
  end if;
  select c.holder, c.holder_country, c.since into holder, holder_country, since
    from public.cases c where c.id = handoff_case.case_id for no key update;
  return next;
end $$;

-- Hardly anybody is shut out of anything: whoever is not asks two indexes, and nothing else.
create or replace function closed_cases(the_organisation text, the_people text) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  people constant text[] := string_to_array(coalesce(the_people, ''), chr(10));
begin
  if the_people = 'clocks' then
    return '{}';
  end if;
  if not exists (select from public.case_exclusion e
        where e.who = any (array_append(people, the_organisation)))
      and not exists (select from public.case_seal s where s.organisation = the_organisation) then
    return '{}';
  end if;
  return array(
    select e.case_id from public.case_exclusion e
     where e.who = any (array_append(people, the_organisation))
       and not exists (select from public.case_opened o where o.about = e.id and o.kind = 'READMIT')
    union all
    select s.case_id from public.case_seal s
     where s.organisation = the_organisation
       and not exists (select from public.case_seal_member m
         where m.seal = s.id and m.who = people[1])
       and not exists (select from public.case_opened o where o.about = s.id and o.kind = 'UNSEAL'));
end $$;

grant create on schema public to trm_judge;
alter function handoff_case owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function once_is_new, handoff_case from public;
grant execute on function once_is_new, handoff_case to trm_app;
