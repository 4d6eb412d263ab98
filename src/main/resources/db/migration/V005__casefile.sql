-- Custody: one row a case, so it is never empty and never double. It is also what everyone who
-- changes something about the case locks first.
create table cases (
  id             uuid        primary key,
  holder         text        not null,
  holder_country text        not null,
  since          timestamptz not null
);

-- Each organisation's own copy of a case. Coded facts that rules and statistics need stand in
-- clear, this one list of them; everything else is sealed under the copy's key.
create table casefile (
  case_id           uuid        not null references cases,
  organisation      text        not null,
  country           text        not null,
  wrapped_key       text        not null,
  own_reference     text,
  other_reference   text,
  age_status        text        not null,
  sex               text        not null,
  citizenship_group text        not null,
  exploitation      text[]      not null,
  occurred_at       timestamptz not null,
  recorded_at       timestamptz not null,
  version           bigint      not null,
  primary key (case_id, organisation),
  unique (organisation, own_reference)
);
create index casefile_recent on casefile (organisation, recorded_at desc, case_id);

-- Sections are written once a version and never changed.
create table section (
  case_id      uuid        not null,
  organisation text        not null,
  category     text        not null,
  version      bigint      not null check (version > 0),
  sealed       bytea       not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  primary key (case_id, organisation, category, version),
  foreign key (case_id, organisation) references casefile
);

create table participant (
  id           uuid        primary key,
  case_id      uuid        not null,
  organisation text        not null,
  role         text        not null,
  reference    text        not null,
  recorded_at  timestamptz not null,
  foreign key (case_id, organisation) references casefile
);
create index participant_case on participant (organisation, case_id);

-- Who held the case from when on; the last row is the holder of today.
create table custody (
  case_id      uuid        not null references cases,
  since        timestamptz not null,
  organisation text        not null,
  country      text        not null,
  handoff      uuid,
  primary key (case_id, since)
);

alter table cases       enable row level security, force row level security;
alter table casefile    enable row level security, force row level security;
alter table section     enable row level security, force row level security;
alter table participant enable row level security, force row level security;
alter table custody     enable row level security, force row level security;

create policy own_organisation on casefile to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on section to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on participant to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_copy on cases for select to trm_app
  using (holder = scope_organisation() or exists (select 1 from casefile f
    where f.case_id = id and f.organisation = scope_organisation()));
create policy own_copy_lock on cases for update to trm_app
  using (holder = scope_organisation() or exists (select 1 from casefile f
    where f.case_id = id and f.organisation = scope_organisation()))
  with check (holder = scope_organisation());
create policy own_case on cases for insert to trm_app with check (holder = scope_organisation());
create policy own_copy on custody for select to trm_app
  using (organisation = scope_organisation() or exists (select 1 from casefile f
    where f.case_id = custody.case_id and f.organisation = scope_organisation()));
create policy own_custody on custody for insert to trm_app
  with check (organisation = scope_organisation());

grant select, insert, update on cases, casefile to trm_app;
grant select, insert on section, participant, custody to trm_app;

-- Whether the transaction's organisation may have rules judged on a holder's coded facts: the
-- holder itself, or a party to a handoff of that case from that holder.
create policy judging on casefile for select to trm_judge using (true);
create policy judging on section  for select to trm_judge using (true);
create policy judging on cases    for select to trm_judge using (true);
grant select on casefile, section, cases to trm_judge;

create function may_judge(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    public.scope_organisation() = the_holder
    or exists (select 1 from public.handoff h
      where h.case_id = the_case and h.holder = the_holder
        and (h.sending_desk = public.scope_organisation()
          or (h.submitted_at is not null and public.scope_organisation()
                in (h.receiving_desk, h.receiving_organisation)))), false);
end $$;

-- The coded facts of a holder's copy, for the rules.
create function case_facts(the_case uuid, the_holder text)
  returns table (holds boolean, age_status text, sex text, citizenship_group text,
                 exploitation text[], categories text[], versions bigint[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    return;
  end if;
  return query
    select c.holder = the_holder, f.age_status, f.sex, f.citizenship_group, f.exploitation,
           coalesce(s.categories, '{}'), coalesce(s.versions, '{}')
      from public.casefile f
      join public.cases c on c.id = f.case_id
      left join lateral (
        select array_agg(l.category order by l.category) as categories,
               array_agg(l.version order by l.category) as versions
          from (select category, max(version) as version from public.section
                 where case_id = the_case and organisation = the_holder group by category) l
      ) s on true
     where f.case_id = the_case and f.organisation = the_holder;
end $$;
grant create on schema public to trm_judge;
alter function may_judge owner to trm_judge;
alter function case_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function may_judge, case_facts from public;
grant execute on function may_judge, case_facts to trm_app;
