-- Under which instruments data may leave a country, who answers for a corridor, how often it rested
-- on a derogation, and which national laws are known. Instruments and entries are never changed:
-- what happens to them is added.
create table transfer_instrument (
  id             uuid        primary key,
  country        text        not null references country,
  kind           text        not null check (kind in
    ('BINDING_INSTRUMENT', 'BINDING_CORPORATE_RULES', 'STANDARD_CLAUSES', 'AUTHORITY_CLAUSES',
     'CODE_OF_CONDUCT', 'CERTIFICATION', 'CONTRACT_CLAUSES', 'ADMINISTRATIVE_ARRANGEMENT',
     'LAW_ENFORCEMENT_INSTRUMENT', 'LAW_ENFORCEMENT_ASSESSMENT', 'NATIONAL_AGREEMENT')),
  reference      text        not null check (length(reference) between 3 and 80),
  countries      text[]      not null,
  organisations  text[]      not null,
  categories     text[]      not null check (cardinality(categories) between 1 and 20),
  authorisation  text        check (length(authorisation) between 3 and 80),
  valid_from     timestamptz not null,
  valid_until    timestamptz check (valid_until > valid_from),
  onward_allowed boolean     not null default false,
  proposed_by    text        not null references organisation,
  proposer       bytea       not null check (length(proposer) = 32),  -- keyed fingerprint
  recorded_at    timestamptz not null,
  check (cardinality(countries) + cardinality(organisations) >= 2)
);
create index transfer_instrument_country on transfer_instrument (country, id);

create table transfer_instrument_decision (
  id          uuid        primary key,
  instrument  uuid        not null references transfer_instrument,
  decision    text        not null check (decision in ('CONFIRMED', 'REJECTED', 'ENDED')),
  decided_by  text        not null references organisation,
  decider     bytea       not null check (length(decider) = 32),
  recorded_at timestamptz not null,
  unique (instrument, decision)
);
create unique index transfer_instrument_confirmed_or_rejected
  on transfer_instrument_decision (instrument) where decision in ('CONFIRMED', 'REJECTED');

-- Who answers for a corridor, where its data lies, and how its impact was assessed. The latest
-- version counts. Synthetic entries are for local use; nobody outside it relies on them.
create table corridor_register (
  id           uuid        primary key,
  from_country text        not null references country,
  to_country   text        not null references country check (to_country <> from_country),
  version      integer     not null check (version > 0),
  controllers  text[]      not null check (cardinality(controllers) between 2 and 50),
  processors   text[]      not null,
  host_country text        not null check (host_country ~ '^[A-Z]{2}$'),
  host         text        not null check (length(host) between 3 and 80),
  assessment   text        not null check (length(assessment) between 3 and 80),
  assessed_on  date        not null,
  review_by    date        not null check (review_by > assessed_on),
  synthetic    boolean     not null default false,
  recorded_by  text        not null references organisation,
  recorded_at  timestamptz not null,
  unique (from_country, to_country, version)
);

-- That a handoff rested on a derogation: counted once, however often its gates were asked.
create table corridor_derogation (
  handoff       uuid        primary key,
  from_country  text        not null references country,
  to_country    text        not null references country,
  organisation  text        not null references organisation,
  ground        text        not null check (length(ground) between 3 and 20),
  public_powers boolean     not null,
  used_at       timestamptz not null
);
create index corridor_derogation_corridor
  on corridor_derogation (from_country, to_country, used_at);

-- The laws under which countries outside the Union let data leave, as far as they are known; each
-- country has yet to confirm its own.
create table corridor_national_law (
  country  text    not null references country,
  act      text    not null check (act ~ '^[A-Z]{1,8}$'),
  name     text    not null check (length(name) between 3 and 120),
  source   text    not null check (length(source) between 3 and 200),
  verified boolean not null default false,
  primary key (country, act)
);

alter table corridor_basis
  add column public_powers       boolean,
  add column incapacity          text check (incapacity in ('PHYSICAL', 'LEGAL')),
  add column transfer_instrument uuid,
  add column risks_told_at       timestamptz,
  add column authority_informed  text check (length(authority_informed) between 3 and 80);

alter table transfer_instrument          enable row level security, force row level security;
alter table transfer_instrument_decision enable row level security, force row level security;
alter table corridor_register            enable row level security, force row level security;
alter table corridor_derogation          enable row level security, force row level security;
alter table corridor_national_law        enable row level security, force row level security;

-- Every caller of every realm reads what was agreed; a country writes its own.
create policy any_caller on transfer_instrument for select to trm_app
  using (scope_country() is not null);
create policy own_country on transfer_instrument for insert to trm_app
  with check (country = scope_country() and proposed_by = scope_organisation());
create policy any_caller on transfer_instrument_decision for select to trm_app
  using (scope_country() is not null);
-- Nobody confirms what they proposed themselves.
create policy own_country on transfer_instrument_decision for insert to trm_app
  with check (decided_by = scope_organisation() and exists (
    select 1 from transfer_instrument i where i.id = instrument and i.country = scope_country()
      and (decision <> 'CONFIRMED' or i.proposer <> decider)));
create policy any_caller on corridor_register for select to trm_app
  using (scope_country() is not null);
create policy own_country on corridor_register for insert to trm_app
  with check (from_country = scope_country() and recorded_by = scope_organisation()
    and not synthetic);
create policy upkeep on corridor_register to trm_owner using (true) with check (true);
create policy own_country on corridor_derogation to trm_app
  using (from_country = scope_country()) with check (from_country = scope_country());
create policy any_caller on corridor_national_law for select to trm_app
  using (scope_country() is not null);
create policy upkeep on corridor_national_law to trm_owner using (true) with check (true);
grant select, insert on transfer_instrument, transfer_instrument_decision, corridor_register,
  corridor_derogation to trm_app;
grant select on corridor_national_law to trm_app;

create policy judging on transfer_instrument          for select to trm_judge using (true);
create policy judging on transfer_instrument_decision for select to trm_judge using (true);
create policy judging on corridor_register            for select to trm_judge using (true);
grant select on transfer_instrument, transfer_instrument_decision, corridor_register to trm_judge;

-- Always one row: the bases that count now, their instrument, and the entry of the corridor. What
-- there is nothing of is null; an instrument of another country counts as none.
drop function basis_facts(uuid, uuid, text);
create function basis_facts(the_handoff uuid, the_case uuid, the_holder text,
                            the_from text, the_to text)
  returns table (version integer, regime text, article6 text, article9 text,
                 processing_provision text, transfer_ground text, transfer_provision text,
                 transfer_from timestamptz, transfer_until timestamptz,
                 public_powers boolean, incapacity text, transfer_instrument uuid,
                 risks_told_at timestamptz, authority_informed text,
                 instrument_kind text, instrument_countries text[],
                 instrument_organisations text[], instrument_categories text[],
                 instrument_authorised boolean, instrument_from timestamptz,
                 instrument_until timestamptz, instrument_confirmed boolean,
                 instrument_ended timestamptz, review_by date, synthetic boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'corridor: out of scope' using errcode = '42501';
  end if;
  return query
    select b.version, b.regime, b.article6, b.article9, b.processing_provision,
           b.transfer_ground, b.transfer_provision, b.transfer_from, b.transfer_until,
           b.public_powers, b.incapacity, b.transfer_instrument, b.risks_told_at,
           b.authority_informed, i.kind, i.countries, i.organisations, i.categories,
           i.authorisation is not null, i.valid_from, i.valid_until, c.instrument is not null,
           e.recorded_at, r.review_by, r.synthetic
      from (select 1) always
      left join lateral (select * from public.corridor_basis l
        where l.handoff_id = the_handoff and l.case_id = the_case and l.holder = the_holder
        order by l.version desc limit 1) b on true
      left join public.transfer_instrument i
        on i.id = b.transfer_instrument and i.country = the_from
      left join public.transfer_instrument_decision c
        on c.instrument = i.id and c.decision = 'CONFIRMED'
      left join public.transfer_instrument_decision e
        on e.instrument = i.id and e.decision = 'ENDED'
      left join lateral (select * from public.corridor_register l
        where l.from_country = the_from and l.to_country = the_to
        order by l.version desc limit 1) r on true;
end $$;
grant create on schema public to trm_judge;
alter function basis_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function basis_facts from public;
grant execute on function basis_facts to trm_app;

-- Adequacy under the directive is decided apart from adequacy under the regulation.
alter table country_commitment drop constraint country_commitment_instrument_check;
alter table country_commitment add constraint country_commitment_instrument_check
  check (instrument in ('EU_MEMBERSHIP', 'EU_ADEQUACY', 'EU_LAW_ENFORCEMENT_ADEQUACY',
    'COE_ANTI_TRAFFICKING', 'CONVENTION_108_PLUS'));

insert into corridor_national_law (country, act, name, source) values
  ('AL', 'LPDP', 'Law on the protection of personal data', 'Law 124/2024, as reported'),
  ('BA', 'ZZLP', 'Law on the protection of personal data', 'Official Gazette 12/25, as reported'),
  ('MD', 'LPDCP', 'Law on the protection of personal data', 'Law 195/2024, as reported'),
  ('ME', 'ZZPL', 'Law on the protection of personal data', 'Official Gazette 79/08, as reported'),
  ('MK', 'ZZLP', 'Law on the protection of personal data', 'Official Gazette 42/20, as reported'),
  ('RS', 'ZZPL', 'Law on the protection of personal data', 'Official Gazette 87/18, as reported');
