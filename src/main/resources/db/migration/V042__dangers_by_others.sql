-- Whoever has to do with a case may learn of a danger before its holder does. The flag is the holder's
-- from the first moment, says who raised it, and only the holder takes it down.
alter table danger_flag add column raised_by text check (raised_by <> organisation);

-- Whether the transaction's organisation may warn this holder: it has had something of the case, or is
-- the desk or the receiver of a handoff of it that is under way, has arrived or has failed.
create function may_warn(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  return exists (select from public.cases c where c.id = the_case and c.holder = the_holder)
    and me <> the_holder
    and (public.takes_part(the_case)
      or the_case <> all (public.scope_closed())
        and the_case = coalesce(public.scope_only(), the_case)
        and exists (select from public.handoff h
          where h.case_id = the_case
            and h.status not in ('REJECTED', 'CANCELLED', 'EXPIRED', 'ENTERED_IN_ERROR')
            and (h.sending_desk = me
              or (h.submitted_at is not null or h.enquired_at is not null)
                and h.receiving_desk = me
              or h.disclosed_at is not null and h.receiving_organisation = me)));
end $$;
create policy party_raises on danger_flag for insert to trm_app
  with check (raised_by = scope_organisation() and may_warn(case_id, organisation));
create policy who_raised_it on danger_flag for select to trm_app
  using (raised_by = scope_organisation());
create policy who_raised_it on danger_lift for select to trm_app
  using (exists (select from danger_flag f
    where f.id = danger_lift.flag_id and f.raised_by = scope_organisation()));

-- What is under way that who raised it does not see is stopped in the holder's name, once.
create table danger_heard (
  flag_id      uuid        primary key references danger_flag,
  organisation text        not null,
  heard_at     timestamptz not null
);
alter table danger_heard enable row level security, force row level security;
create policy own_organisation on danger_heard for select to trm_app
  using (organisation = scope_organisation());
create policy holder_hears on danger_heard for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from danger_flag f
    where f.id = danger_heard.flag_id and f.organisation = scope_organisation()));
grant select, insert on danger_heard to trm_app;
create policy judging on danger_heard for select to trm_judge using (true);
grant select on danger_heard to trm_judge;
create index danger_flag_by_others on danger_flag (id) where raised_by is not null;
create function danger_unheard(
    at timestamptz, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, organisation text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id, f.organisation, c.country, f.recorded_at
    from public.danger_flag f
    join public.casefile c on c.case_id = f.case_id and c.organisation = f.organisation
   where f.raised_by is not null and f.recorded_at <= at
     and (f.recorded_at, f.id) > (after_at, after_id)
     and not exists (select from public.danger_heard d where d.flag_id = f.id)
   order by f.recorded_at, f.id limit most
$$;

grant create on schema public to trm_judge;
alter function may_warn owner to trm_judge;
alter function danger_unheard owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function may_warn, danger_unheard from public;
grant execute on function may_warn, danger_unheard to trm_app;
