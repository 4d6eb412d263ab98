-- What was recorded about a case in codes, line by line: appended and never overwritten. Where a
-- track now stands is derived from its lines.
create table chronicle (
  id           uuid        primary key,
  case_id      uuid        not null,
  organisation text        not null,
  kind         text        not null check (kind ~ '^[A-Z_]{3,40}$'),
  about        uuid,
  signed_by    text,
  content      jsonb       not null check (jsonb_typeof(content) = 'object'),
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  unique (id, case_id, organisation),
  foreign key (case_id, organisation) references casefile,
  foreign key (about, case_id, organisation) references chronicle (id, case_id, organisation)
);
create index chronicle_case on chronicle (organisation, case_id, recorded_at, id);
-- Nobody signs the same thing twice.
create unique index chronicle_signature on chronicle (about, signed_by)
  where signed_by is not null;

-- Which organisations a country lets declare a person identified, and how many disciplines must
-- sign together. Reference data as in the directory; verified is what the country has confirmed.
create table identification_power (
  country           text     not null references country,
  organisation_kind text     not null,
  disciplines       smallint not null check (disciplines between 1 and 9),
  source            text     not null check (length(source) between 3 and 200),
  verified          boolean  not null default false,
  primary key (country, organisation_kind)
);

alter table chronicle            enable row level security, force row level security;
alter table identification_power enable row level security, force row level security;

create policy own_organisation on chronicle to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
grant select, insert on chronicle to trm_app;
create policy judging on chronicle for select to trm_judge using (true);
grant select on chronicle to trm_judge;

create policy upkeep on identification_power to trm_owner using (true) with check (true);
create policy any_caller on identification_power for select to trm_app
  using (scope_country() is not null);
grant select on identification_power to trm_app;

-- As reported of national practice, otherwise proposed; each country has yet to confirm it.
insert into identification_power (country, organisation_kind, disciplines, source) values
  ('AL', 'POLICE',             2, 'Reported practice: police and social services interview together'),
  ('AL', 'SOCIAL_WORK',        2, 'Reported practice: police and social services interview together'),
  ('HR', 'POLICE',             2, 'Reported practice: with the Red Cross and other organisations'),
  ('HR', 'CHILD_PROTECTION',   2, 'Reported practice: a child with the social welfare ministry'),
  ('HR', 'COORDINATOR_OFFICE', 3, 'Reported practice: operational team, signed by the coordinator'),
  ('RS', 'SOCIAL_WORK',        1, 'Reported practice: the centre for protection, not the police'),
  ('RS', 'COORDINATOR_OFFICE', 2, 'Proposed by this service; no practice was found');
insert into identification_power (country, organisation_kind, disciplines, source)
select c.code, k.kind, k.disciplines, 'Proposed by this service; no practice was found'
  from country c cross join (values
    ('POLICE', 1), ('PROSECUTION', 1), ('SOCIAL_WORK', 1), ('COORDINATOR_OFFICE', 2))
    k (kind, disciplines)
 where c.kind in ('NETWORK', 'ASSOCIATED')
   and c.code not in (select country from identification_power);

-- The indicators of each version of each checklist; a version that was used is never changed.
create table screening_indicator (
  checklist text     not null check (checklist in ('OWN_NATIONALS', 'THIRD_COUNTRY_NATIONALS')),
  version   integer  not null check (version > 0),
  place     smallint not null check (place > 0),
  code      text     not null check (code ~ '^[A-Z][A-Z_]{2,47}$'),
  question  text     not null check (length(question) between 5 and 160),
  verified  boolean  not null default false,
  primary key (checklist, version, code),
  unique (checklist, version, place)
);
alter table screening_indicator enable row level security, force row level security;
create policy upkeep on screening_indicator to trm_owner using (true) with check (true);
create policy any_caller on screening_indicator for select to trm_app
  using (scope_country() is not null);
grant select on screening_indicator to trm_app;

insert into screening_indicator (checklist, version, place, code, question)
select c.checklist, 1, row_number() over (partition by c.checklist order by i.place), i.code,
       i.question
  from (values ('OWN_NATIONALS', 1), ('THIRD_COUNTRY_NATIONALS', 2)) c (checklist, part)
  join (values
    (1, 0, 'DOCUMENTS_WITHHELD', 'Does somebody else keep the papers of this person?'),
    (2, 0, 'MOVEMENT_CONTROLLED', 'Is the person watched, locked in or always accompanied?'),
    (3, 0, 'SPOKEN_FOR', 'Does somebody else answer for the person?'),
    (4, 0, 'THREATS', 'Was the person or the family threatened?'),
    (5, 0, 'VIOLENCE', 'Are there signs of violence or untreated injury?'),
    (6, 0, 'DEBT_TO_PAY_OFF', 'Is there a debt that work never pays off?'),
    (7, 0, 'WAGES_WITHHELD', 'Is pay withheld, or taken by somebody else?'),
    (8, 0, 'EXCESSIVE_HOURS', 'Are there no days off and no end of the working day?'),
    (9, 0, 'LIVES_AT_THE_WORKPLACE', 'Does the person live where they work, without a choice?'),
    (10, 0, 'DECEIVED_ABOUT_THE_WORK', 'Was the work, the pay or the place another than promised?'),
    (11, 0, 'RECRUITED_ONLINE', 'Did the offer come by a social network or an advertisement online?'),
    (12, 0, 'IMAGES_AS_PRESSURE', 'Is the person put under pressure with images or messages?'),
    (13, 0, 'MADE_TO_BEG', 'Is the person made to beg, or to hand over what is given?'),
    (14, 0, 'MADE_TO_COMMIT_OFFENCES', 'Is the person made to steal, carry drugs or open accounts?'),
    (15, 0, 'SEXUAL_SERVICES_FOR_OTHERS', 'Does somebody else profit from sexual services?'),
    (16, 0, 'MARRIAGE_NOT_CHOSEN', 'Was a marriage arranged against the will of the person?'),
    (17, 0, 'CHILD_OUT_OF_SCHOOL_WORKING', 'Is a child working instead of going to school?'),
    (18, 0, 'CHILD_WITH_UNRELATED_ADULT', 'Is a child with an adult whose link nobody can show?'),
    (19, 0, 'FEAR_OF_RETURNING_TO_SOMEBODY', 'Is the person afraid of whom they came from?'),
    (20, 1, 'MOVED_WITHIN_THE_COUNTRY', 'Was the person brought from another part of the country?'),
    (21, 1, 'BENEFITS_TAKEN', 'Does somebody else draw the social benefits of the person?'),
    (22, 1, 'EXPLOITED_ABROAD_BEFORE', 'Did the person come back from exploitation abroad?'),
    (23, 2, 'STATUS_TIED_TO_ONE_PERSON', 'Does the right to stay depend on one employer or partner?'),
    (24, 2, 'DOES_NOT_KNOW_WHERE_THEY_ARE', 'Does the person not know the address or the place?'),
    (25, 2, 'JOURNEY_PAID_BY_ANOTHER', 'Did somebody else pay and arrange the journey?'),
    (26, 2, 'COACHED_ANSWERS', 'Do the answers sound learned by heart?'),
    (27, 2, 'TOLD_TO_FEAR_AUTHORITIES', 'Was the person told that authorities would deport them?'),
    (28, 2, 'SMUGGLER_BECAME_EXPLOITER', 'Did who brought them across then make them work?'),
    (29, 2, 'DISAPPEARED_FROM_RECEPTION', 'Did the person leave a reception centre with strangers?'))
    i (place, part, code, question) on i.part in (0, c.part);

-- The lines that rules read, in the order in which they were recorded; who signed is not among
-- what is told. Whoever may not judge gets an error: an empty answer would read as "never happened".
create function chronicle_facts(the_case uuid, the_holder text)
  returns table (id uuid, kind text, about uuid, content text, occurred_at timestamptz,
                 recorded_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'chronicle: out of scope' using errcode = '42501';
  end if;
  return query
    select c.id, c.kind, c.about, c.content::text, c.occurred_at, c.recorded_at
      from public.chronicle c
     where c.case_id = the_case and c.organisation = the_holder
       and c.kind in ('STEP', 'DECISION', 'SIGNATURE', 'DECLARATION', 'DECLARATION_TAKEN_BACK',
                      'PROCEEDING', 'PROCEEDINGS_CHECK')
     order by c.recorded_at, c.id;
end $$;

-- What a holder has assessed and flagged, now also whether a safety plan stands.
drop function track_facts;
create function risk_facts(the_case uuid, the_holder text)
  returns table (fact text, code text, about_country text, level text, mitigated boolean,
                 safety_plan boolean, valid_from timestamptz, valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'risk: out of scope' using errcode = '42501';
  end if;
  return query
    select 'RISK', r.scope, r.about_country, r.level, cardinality(r.mitigations) > 0,
           'SAFETY_PLAN' = any (r.mitigations), r.occurred_at, r.valid_until
      from public.risk_assessment r
     where r.case_id = the_case and r.organisation = the_holder
    union all
    select 'DANGER', f.kind, f.about_country, null, null, null, f.occurred_at, null
      from public.danger_flag f
     where f.case_id = the_case and f.organisation = the_holder
       and not exists (select 1 from public.danger_lift l where l.flag_id = f.id);
end $$;

grant create on schema public to trm_judge;
alter function chronicle_facts owner to trm_judge;
alter function risk_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function chronicle_facts, risk_facts from public;
grant execute on function chronicle_facts, risk_facts to trm_app;
