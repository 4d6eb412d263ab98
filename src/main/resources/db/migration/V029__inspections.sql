-- A supervisory authority's order to look at an organisation's cases: recorded once, revoked once.
create table inspection (
  id             uuid        primary key,
  organisation   text        not null,
  country        text        not null,
  authority      text        not null check (authority <> organisation),
  issuer         text        not null check (length(issuer) between 3 and 300),
  subject        text        not null check (length(subject) between 1 and 120),
  reference      text        not null check (reference ~ '^[A-Z0-9][A-Z0-9./-]{2,39}$'),
  cases          uuid[]      not null check (cardinality(cases) <= 200),
  recorded_from  timestamptz,
  recorded_until timestamptz check (recorded_until > recorded_from),
  categories     text[]      not null check (cardinality(categories) between 1 and 8),
  begins_at      timestamptz not null,
  ends_at        timestamptz not null,
  recorded_at    timestamptz not null,
  check ((recorded_from is null) = (recorded_until is null)),
  check ((cardinality(cases) = 0) = (recorded_from is not null)),
  check (ends_at > begins_at and ends_at <= begins_at + interval '90 days')
);
create index inspection_organisation on inspection (organisation, id);
create index inspection_subject on inspection (issuer, subject);
create table inspection_end (
  inspection   uuid        primary key references inspection,
  organisation text        not null,
  at           timestamptz not null
);
alter table inspection     enable row level security, force row level security;
alter table inspection_end enable row level security, force row level security;
create policy own on inspection for select to trm_app using (organisation = scope_organisation());
create policy own_record on inspection for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country());
create policy own on inspection_end for select to trm_app
  using (organisation = scope_organisation());
create policy own_record on inspection_end for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from inspection i
    where i.id = inspection_end.inspection and i.organisation = scope_organisation()));
grant select, insert on inspection, inspection_end to trm_app;

-- The orders by which one human of an authority may look now: agreed to by a second person of the
-- organisation, between their dates, not revoked. Nothing else is given to who inspects.
create policy judging on inspection     for select to trm_judge using (true);
create policy judging on inspection_end for select to trm_judge using (true);
grant select on inspection, inspection_end to trm_judge;
create function inspection_in_force(the_issuer text, the_subject text, at timestamptz)
  returns table (id uuid, organisation text, country text, authority text, issuer text, subject text,
    reference text, cases uuid[], recorded_from timestamptz, recorded_until timestamptz,
    categories text[], begins_at timestamptz, ends_at timestamptz, recorded_at timestamptz,
    revoked_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select i.*, null::timestamptz from public.inspection i
     where i.authority = public.scope_organisation() and i.country = public.scope_country()
       and i.issuer = the_issuer and i.subject = the_subject
       and at >= i.begins_at and at < i.ends_at
       and not exists (select from public.inspection_end e where e.inspection = i.id)
       and exists (select from public.approval_proposal p
         join public.approval_decision d on d.proposal = p.id
         where p.subject = i.id and p.kind = 'INSPECTION_ORDER' and p.organisation = i.organisation
           and d.decision = 'APPROVED' and d.organisation = i.organisation)
     order by i.id;
end $$;

-- The cases of the organisation's own that an order covers, and which of its sections are there.
create function inspection_cases(the_inspection uuid, the_issuer text, the_subject text,
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
       and (f.case_id = any (i.cases)
         or f.recorded_at >= i.recorded_from and f.recorded_at < i.recorded_until)
     order by f.case_id limit most;
end $$;

-- One section of one of them, sealed as it is; of the categories that the order names.
create function inspection_section(the_inspection uuid, the_issuer text, the_subject text,
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
       and the_category = any (i.categories)
       and (f.case_id = any (i.cases)
         or f.recorded_at >= i.recorded_from and f.recorded_at < i.recorded_until)
     order by s.version desc limit 1;
end $$;
grant create on schema public to trm_judge;
alter function inspection_in_force owner to trm_judge;
alter function inspection_cases owner to trm_judge;
alter function inspection_section owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function inspection_in_force, inspection_cases, inspection_section from public;
grant execute on function inspection_in_force, inspection_cases, inspection_section to trm_app;
