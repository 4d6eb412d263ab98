-- Risk assessments and danger flags: codes only, appended and never overwritten.

create table risk_assessment (
  id               uuid        primary key,
  case_id          uuid        not null,
  organisation     text        not null,
  scope            text        not null,
  about_country    text        check (about_country ~ '^[A-Z]{2}$'),
  level            text        not null,
  mitigations      text[]      not null,
  person_took_part boolean     not null,
  occurred_at      timestamptz not null,
  recorded_at      timestamptz not null,
  valid_until      timestamptz not null check (valid_until > occurred_at),
  foreign key (case_id, organisation) references casefile
);
create index risk_assessment_case on risk_assessment (organisation, case_id, id);

create table danger_flag (
  id            uuid        primary key,
  case_id       uuid        not null,
  organisation  text        not null,
  kind          text        not null,
  about_country text        check (about_country ~ '^[A-Z]{2}$'),
  occurred_at   timestamptz not null,
  recorded_at   timestamptz not null,
  unique (id, case_id, organisation),
  foreign key (case_id, organisation) references casefile
);
create index danger_flag_case on danger_flag (organisation, case_id, id);

-- A flag is up until it has a row here.
create table danger_lift (
  flag_id      uuid        primary key,
  case_id      uuid        not null,
  organisation text        not null,
  reason       text        not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  foreign key (flag_id, case_id, organisation) references danger_flag (id, case_id, organisation)
);
create index danger_lift_case on danger_lift (organisation, case_id);

alter table risk_assessment enable row level security, force row level security;
alter table danger_flag     enable row level security, force row level security;
alter table danger_lift     enable row level security, force row level security;

create policy own_organisation on risk_assessment to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on danger_flag to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on danger_lift to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
grant select, insert on risk_assessment, danger_flag, danger_lift to trm_app;

create policy judging on risk_assessment for select to trm_judge using (true);
create policy judging on danger_flag     for select to trm_judge using (true);
create policy judging on danger_lift     for select to trm_judge using (true);
grant select on risk_assessment, danger_flag, danger_lift to trm_judge;

-- What a holder has assessed and flagged, in codes. Whoever may not judge gets an error: an empty
-- answer would read as "no danger".
create function track_facts(the_case uuid, the_holder text)
  returns table (fact text, code text, about_country text, level text, mitigated boolean,
                 valid_from timestamptz, valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'track: out of scope' using errcode = '42501';
  end if;
  return query
    select 'RISK', r.scope, r.about_country, r.level, cardinality(r.mitigations) > 0,
           r.occurred_at, r.valid_until
      from public.risk_assessment r
     where r.case_id = the_case and r.organisation = the_holder
    union all
    select 'DANGER', f.kind, f.about_country, null, null, f.occurred_at, null
      from public.danger_flag f
     where f.case_id = the_case and f.organisation = the_holder
       and not exists (select 1 from public.danger_lift l where l.flag_id = f.id);
end $$;
grant create on schema public to trm_judge;
alter function track_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function track_facts from public;
grant execute on function track_facts to trm_app;
