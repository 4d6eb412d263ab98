-- Who acts for a person, in one case and between two moments: recorded by the holder, never changed.
create table mandate (
  id              uuid        primary key,
  case_id         uuid        not null references cases,
  organisation    text        not null,
  country         text        not null,
  kind            text        not null check (kind in ('GUARDIAN', 'LAWYER')),
  who             text        not null check (position(' ' in who) > 0 and length(who) <= 700),
  order_reference text        not null check (length(order_reference) between 1 and 80),
  categories      text[]      not null check (cardinality(categories) between 1 and 8),
  valid_from      timestamptz not null,
  valid_until     timestamptz not null check (valid_until > valid_from),
  recorded_at     timestamptz not null
);
create index mandate_who on mandate (who);
create index mandate_case on mandate (case_id, id);
-- That it ended before its date.
create table mandate_end (
  mandate      uuid        primary key references mandate,
  case_id      uuid        not null,
  organisation text        not null,
  reason       text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  ended_at     timestamptz not null
);
alter table mandate     enable row level security, force row level security;
alter table mandate_end enable row level security, force row level security;

create policy recorder on mandate for select to trm_app using (organisation = scope_organisation());
create policy holder_records on mandate for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and exists (select from cases c where c.id = mandate.case_id
      and c.holder = scope_organisation()));
create policy recorder on mandate_end for select to trm_app
  using (organisation = scope_organisation());
create policy recorder_ends on mandate_end for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from mandate m
    where m.id = mandate_end.mandate and m.case_id = mandate_end.case_id));
grant select, insert on mandate, mandate_end to trm_app;

create policy judging on mandate     for select to trm_judge using (true);
create policy judging on mandate_end for select to trm_judge using (true);
grant select on mandate, mandate_end to trm_judge;

-- The mandates of whoever acts now, in their own country, that hold at this moment: as long as who
-- recorded them has the case.
create function mandates_of_mine(at timestamptz)
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
       and m.case_id <> all (public.closed_cases(m.organisation, public.scope_human()))
     order by m.id;
end $$;
grant create on schema public to trm_judge;
alter function mandates_of_mine owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function mandates_of_mine from public;
grant execute on function mandates_of_mine to trm_app;
