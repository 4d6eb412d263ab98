-- What a guardian agreed to and what the child said stand with the consents alone. Evidence of these
-- two kinds from before stays on record, and no rule reads it any more.
create or replace function child_facts(the_case uuid, the_holder text)
  returns table (once_child boolean, id uuid, kind text, coded text, narrated boolean,
                 occurred_at timestamptz, valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'bestinterest: out of scope' using errcode = '42501';
  end if;
  return query
    select f.once_child or f.age_status <> 'ADULT_CONFIRMED', e.id, e.kind, e.coded,
           e.sealed is not null, e.occurred_at, e.valid_until
      from public.casefile f
      left join public.child_evidence e on e.case_id = f.case_id and e.holder = f.organisation
        and e.kind not in ('GUARDIAN_CONSENT', 'CHILD_ASSENT')
     where f.case_id = the_case and f.organisation = the_holder
     order by e.occurred_at, e.id;
end $$;
