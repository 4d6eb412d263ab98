-- Emergencies and incidents of a country are for those whom they concern: who opened the case, who
-- holds it, and the office that looks after the country, where its auditors and coordinators are. The
-- other organisations of the country see no row of them.
create function looks_after_country() returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.organisation o
    where o.id = public.scope_organisation() and o.country = public.scope_country()
      and o.kind = 'COORDINATOR_OFFICE' and o.status = 'ACTIVE')
$$;
revoke all on function looks_after_country from public;
grant execute on function looks_after_country to trm_app;

drop policy holder on emergency;
create policy holder on emergency for select to trm_app
  using (holder = scope_organisation()
    or holder_country = scope_country() and (select looks_after_country()));
drop policy own_country on incident;
create policy own_country on incident for select to trm_app
  using (organisation = scope_organisation()
    or country = scope_country() and (select looks_after_country()));
