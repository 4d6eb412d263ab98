-- A danger flag goes with the person: what the former holder had up is up for the new one.
create policy judging on custody for select to trm_judge using (true);
grant select on custody to trm_judge;

-- What whoever had custody before the transaction's organisation still has up, and it has not itself.
create function dangers_left_behind(the_case uuid)
  returns table (kind text, about_country text, occurred_at timestamptz, raised_by text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (f.kind, f.about_country) f.kind, f.about_country, f.occurred_at, f.organisation
    from public.danger_flag f
   where f.case_id = the_case
     and exists (select from public.cases c
       where c.id = the_case and c.holder = public.scope_organisation())
     and f.organisation = (select u.organisation from public.custody u
       where u.case_id = the_case order by u.since desc offset 1 limit 1)
     and f.organisation <> public.scope_organisation()
     and not exists (select from public.danger_lift l where l.flag_id = f.id)
     and not exists (select from public.danger_flag mine
       where mine.case_id = the_case and mine.organisation = public.scope_organisation()
         and mine.kind = f.kind and mine.about_country is not distinct from f.about_country
         and not exists (select from public.danger_lift l where l.flag_id = mine.id))
   order by f.kind, f.about_country, f.occurred_at
$$;
grant create on schema public to trm_judge;
alter function dangers_left_behind owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function dangers_left_behind from public;
grant execute on function dangers_left_behind to trm_app;
