-- What the circle left to whoever asks: some narrow doors said of a case that is closed to them that
-- it is there, or were closed by the service's own words alone.

-- What is late is told with the case it belongs to, and not of a case that is closed.
drop function handoff_late(timestamptz, integer);
create function handoff_late(at timestamptz, most integer)
  returns table (id uuid, type text, urgent boolean, status text, desk text, due_at timestamptz,
    escalation text, told text, case_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.type, h.urgent, h.status, side.desk, h.due_at, h.escalation, h.told, h.case_id
    from public.handoff h cross join lateral (
      select case when own then h.sending_country else h.receiving_country end as country,
             case when own then h.sending_desk else h.receiving_desk end as desk
        from (select h.status = 'INFO_REQUESTED' or h.status = 'ON_HOLD'
                and h.held_by not in ('RECEIVING_DESK', 'RECEIVING_ORGANISATION') as own) acts) side
   where h.due_at <= at and h.alarm_at is not null and side.country = public.scope_country()
     and h.case_id <> all ((select public.scope_closed())::uuid[])
   order by h.due_at, h.id limit most
$$;

-- An order names its cases: nobody reads it to whom one of them is closed.
create policy in_the_circle on inspection as restrictive to trm_app
  using (not cases && (select scope_closed())::uuid[]);

create or replace function emergency_relation(the_case uuid)
  returns table (holder text, holder_country text, relation text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  return query
    select c.holder, c.holder_country,
      case when c.holder = me then 'COLLEAGUE' when p.is_party then 'PARTY' else 'CHILD_PROTECTION' end
      from public.cases c
      join public.organisation o on o.id = me and o.status = 'ACTIVE' and o.kind in
        ('COORDINATOR_OFFICE', 'CENTRAL_AUTHORITY', 'CHILD_PROTECTION', 'SOCIAL_WORK', 'HEALTH',
         'NGO', 'SHELTER', 'INTERNATIONAL_ORGANISATION')
      join public.casefile f on f.case_id = c.id and f.organisation = c.holder
      cross join lateral (select
        exists (select from public.handoff h
          where h.case_id = c.id and h.holder = c.holder
            and (h.submitted_at is not null or h.enquired_at is not null)
            and h.status not in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED',
              'ENTERED_IN_ERROR', 'CLOSED')
            and (h.sending_desk = me
              or me = any (array[h.receiving_desk, h.receiving_organisation])
                and h.status not in ('ON_HOLD', 'CANCEL_REQUESTED')
                and not exists (select from public.danger_flag d
                  where d.case_id = c.id and d.organisation = c.holder
                    and coalesce(d.about_country, o.country) = o.country
                    and not exists (select from public.danger_lift l where l.flag_id = d.id))))
        as is_party) p
     where c.id = the_case and c.id <> all (public.scope_closed())
       and (c.holder = me or p.is_party
         or o.kind = 'CHILD_PROTECTION' and o.public_authority and o.country = c.holder_country
           and f.age_status in ('CHILD_CONFIRMED', 'CHILD_PRESUMED', 'AGE_DISPUTED'));
end $$;

create or replace function inspection_cases(the_inspection uuid, the_issuer text, the_subject text,
    at timestamptz, after uuid, most integer)
  returns table (case_id uuid, recorded_at timestamptz, sections text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select f.case_id, f.recorded_at,
           coalesce((select array_agg(distinct s.category order by s.category)
             from public.section s where s.case_id = f.case_id and s.organisation = f.organisation
               and s.category = any (i.categories)), '{}')
      from public.inspection_in_force(the_issuer, the_subject, at) i
      join public.casefile f on f.organisation = i.organisation
     where i.id = the_inspection and f.case_id > after
       and f.case_id <> all (public.scope_closed())
       and (f.case_id = any (i.cases)
         or f.recorded_at >= i.recorded_from and f.recorded_at < i.recorded_until)
     order by f.case_id limit most;
end $$;

create or replace function inspection_section(the_inspection uuid, the_issuer text, the_subject text,
    at timestamptz, the_case uuid, the_category text)
  returns table (case_id uuid, holder text, holder_country text, wrapped_key text, version bigint,
                 sealed bytea, occurred_at timestamptz, recorded_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select f.case_id, f.organisation, f.country, f.wrapped_key, s.version, s.sealed,
           s.occurred_at, s.recorded_at
      from public.inspection_in_force(the_issuer, the_subject, at) i
      join public.casefile f on f.organisation = i.organisation and f.case_id = the_case
      join public.section s on s.case_id = f.case_id and s.organisation = f.organisation
     where i.id = the_inspection and s.category = the_category
       and f.case_id <> all (public.scope_closed())
       and the_category = any (i.categories)
       and (f.case_id = any (i.cases)
         or f.recorded_at >= i.recorded_from and f.recorded_at < i.recorded_until)
     order by s.version desc limit 1;
end $$;

grant create on schema public to trm_judge;
alter function handoff_late owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function handoff_late from public;
grant execute on function handoff_late to trm_app;
