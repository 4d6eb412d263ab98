-- A desk may be asked, before anything is submitted, whether it could help; and a receiver is told
-- whether it may pass a case on.
alter table handoff
  add column enquired_at    timestamptz,
  add column availability   text,
  add column onward_allowed boolean not null default false,
  add column bound_to       text,
  add check (availability is null or enquired_at is not null);
alter table handoff alter column onward_allowed drop default;

-- The receiver sees a handoff once its desk was asked or it was submitted.
drop policy parties on handoff;
create policy parties on handoff to trm_app
  using (scope_organisation() in (holder, sending_desk)
    or ((submitted_at is not null or enquired_at is not null)
      and scope_organisation() in (receiving_desk, receiving_organisation)))
  with check (scope_organisation() in (holder, sending_desk)
    or ((submitted_at is not null or enquired_at is not null)
      and scope_organisation() in (receiving_desk, receiving_organisation, proposed_organisation)));

-- A request is sealed for who shall answer it when it is prepared; that organisation sees the key,
-- and the packet, once the receiving desk has named it.
drop policy receiver on packet_release;
create policy receiver on packet_release for select to trm_app
  using (organisation = scope_organisation()
    and exists (select 1 from handoff h where h.id = packet_release.handoff));
drop policy holder_releases on packet_release;
create policy holder_releases on packet_release for insert to trm_app
  with check (exists (select 1 from handoff h where h.id = packet_release.handoff
    and h.holder = scope_organisation()
    and packet_release.organisation in (h.receiving_organisation,
      case when h.type in ('INFORMATION_REQUEST', 'NATIONALITY_CHECK', 'TRAVEL_DOCUMENT',
        'FAMILY_TRACING') then h.proposed_organisation end)));

-- A key that waits for an acceptance makes nobody a recipient yet.
create or replace function takes_part(the_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.cases c
      where c.id = the_case and c.holder = public.scope_organisation())
    or exists (select from public.casefile f
      where f.case_id = the_case and f.organisation = public.scope_organisation())
    or exists (select from public.packet_release r join public.handoff h on h.id = r.handoff
      where h.case_id = the_case and h.disclosed_at is not null
        and r.organisation = public.scope_organisation());
end $$;
create or replace function case_recipients(the_case uuid)
  returns table (organisation text, country text, holds boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.takes_part(the_case) then
    raise exception 'notice: out of scope' using errcode = '42501';
  end if;
  return query
    select one.organisation, one.country, bool_or(one.holds) from (
      select c.holder as organisation, c.holder_country as country, true as holds
        from public.cases c where c.id = the_case
      union all
      select f.organisation, f.country, false from public.casefile f where f.case_id = the_case
      union all
      select r.organisation, h.receiving_country, false
        from public.packet_release r join public.handoff h on h.id = r.handoff
       where h.case_id = the_case and h.disclosed_at is not null
      union all
      select h.receiving_desk, h.receiving_country, false
        from public.handoff h
       where h.case_id = the_case and (h.submitted_at is not null or h.enquired_at is not null)
    ) one group by one.organisation, one.country order by one.organisation;
end $$;
