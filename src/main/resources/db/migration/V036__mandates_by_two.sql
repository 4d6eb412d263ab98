-- A mandate opens a case to somebody who is nobody's staff: it takes two people of the holder, and who
-- is to have it is neither of them. What one person recorded before this was there opens nothing until
-- it is recorded anew.
create or replace function mandates_of_mine(at timestamptz)
  returns table (id uuid, case_id uuid, organisation text, country text, kind text,
                 categories text[], valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select m.id, m.case_id, m.organisation, m.country, m.kind, m.categories, m.valid_until
      from public.mandate m join public.cases c on c.id = m.case_id
     where m.who = split_part(current_setting('trm.human', true), chr(10), 1)
       and m.country = public.scope_country() and c.holder = m.organisation
       and m.valid_from <= at and at < m.valid_until
       and not exists (select from public.mandate_end e where e.mandate = m.id)
       and exists (select from public.approval_proposal p
         join public.approval_decision d on d.proposal = p.id
         where p.subject = m.id and p.kind = 'MANDATE' and p.organisation = m.organisation
           and d.decision = 'APPROVED' and d.organisation = m.organisation
           and d.decider <> m.country || '/' || split_part(m.who, ' ', 2))
       and m.case_id <> all (public.closed_cases(m.organisation, public.scope_human()))
     order by m.id;
end $$;
