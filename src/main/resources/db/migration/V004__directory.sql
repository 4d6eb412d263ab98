-- Who takes part, under which law and with which policy, and how they are reached. Reference data:
-- every caller of every realm reads it, only the owner of the schema writes it. To add a country is
-- to insert one row in country; what is not said of it below is the default or unknown.
create table country (
  code      text    primary key check (code ~ '^[A-Z]{2}$'),
  name      text    not null check (length(name) between 2 and 80),
  kind      text    not null check (kind in ('NETWORK', 'ASSOCIATED', 'NOTIFICATION_ONLY', 'OFFICE')),
  time_zone text    not null check (length(time_zone) between 3 and 40),
  active    boolean not null default true
);

-- What binds a country, from when until when. Verified is what the country itself has confirmed.
create table country_commitment (
  country    text    not null references country,
  instrument text    not null check (instrument in
    ('EU_MEMBERSHIP', 'EU_ADEQUACY', 'COE_ANTI_TRAFFICKING', 'CONVENTION_108_PLUS')),
  status     text    not null check (status in
    ('MEMBER', 'CANDIDATE', 'ADEQUATE', 'PARTY', 'RATIFIED', 'SIGNED')),
  since      date,
  until      date    check (until > since),
  source     text    not null check (length(source) between 3 and 200),
  verified   boolean not null default false,
  primary key (country, instrument, status)
);

-- What a country has set for itself. A setting without a row has the service's default.
create table country_policy (
  country  text    not null references country,
  setting  text    not null check (setting in
    ('REFLECTION_DAYS', 'RISK_ASSESSMENT_DAYS', 'CONTACT_ASSURANCE_DAYS',
     'BEST_INTERESTS_ASSESSMENT_MONTHS', 'BEST_INTERESTS_DETERMINATION_MONTHS', 'PANEL_MEMBERS',
     'CHILD_NOTIFICATION_HOURS', 'ACKNOWLEDGE_URGENT_HOURS', 'ACKNOWLEDGE_WORKING_DAYS',
     'DECIDE_URGENT_HOURS', 'DECIDE_WORKING_DAYS', 'NATIONALITY_CHECK_WORKING_DAYS',
     'TRAVEL_DOCUMENT_WORKING_DAYS', 'EXPIRY_GRACE_WORKING_DAYS', 'FEEDBACK_DAYS',
     'CASE_TRANSFER_APPROVERS', 'SERVICE_REFERRAL_APPROVERS')),
  value    integer not null check (value between 0 and 3660),
  source   text    not null check (length(source) between 3 and 200),
  verified boolean not null default false,
  primary key (country, setting),
  -- CETS 197 art. 13(1): at least thirty days.
  check (setting <> 'REFLECTION_DAYS' or value >= 30)
);

-- An organisation has no address here: where a shelter stands is nobody's to look up.
create table organisation (
  id               text    primary key check (id ~ '^[a-z]{2,7}(-[a-z0-9]{1,20}){1,5}$'),
  country          text    not null references country,
  kind             text    not null check (kind in
    ('COORDINATOR_OFFICE', 'RAPPORTEUR', 'POLICE', 'PROSECUTION', 'COURT', 'BORDER_MIGRATION',
     'ASYLUM', 'LABOUR_INSPECTORATE', 'SOCIAL_WORK', 'CHILD_PROTECTION', 'CENTRAL_AUTHORITY',
     'HEALTH', 'NGO', 'SHELTER', 'INTERNATIONAL_ORGANISATION', 'LEGAL_AID', 'PRIVATE_SECTOR')),
  name             text    not null check (length(name) between 2 and 120),
  public_authority boolean not null,
  status           text    not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  verified         boolean not null,
  unique (id, country, kind)
);
create index organisation_country on organisation (country, id);

create table organisation_service (
  organisation text     not null references organisation,
  service      text     not null check (service in
    ('IDENTIFICATION', 'SAFE_ACCOMMODATION', 'CHILD_ACCOMMODATION', 'SUBSISTENCE',
     'MEDICAL_CARE', 'PSYCHOLOGICAL_SUPPORT', 'INTERPRETATION', 'LEGAL_AID', 'CHILD_PROTECTION',
     'GUARDIANSHIP', 'FAMILY_TRACING', 'EDUCATION', 'EMPLOYMENT', 'SOCIAL_INCLUSION',
     'RETURN_AND_REINTEGRATION')),
  languages    text[]   not null check (cardinality(languages) between 1 and 20),
  minimum_age  smallint check (minimum_age between 0 and 120),
  maximum_age  smallint check (maximum_age between 0 and 120 and maximum_age >= minimum_age),
  primary key (organisation, service)
);

-- Who answers for an organisation in one function. Hours are in the country's own time; an end of
-- 00:00 is midnight, the end of the day.
create table focal_point (
  organisation text        not null,
  function     text        not null check (function in
    ('CROSS_BORDER_REFERRAL', 'ASSISTANCE', 'CHILD_PROTECTION', 'LAW_ENFORCEMENT', 'MIGRATION',
     'LABOUR_INSPECTION', 'HEALTH', 'LEGAL_AID', 'DATA_PROTECTION', 'SECRETARIAT')),
  country      text        not null,
  kind         text        not null,
  name         text        not null check (length(name) between 2 and 120),
  languages    text[]      not null check (cardinality(languages) between 1 and 20),
  visibility   text        not null check (visibility in ('PUBLIC', 'NETWORK', 'FOCAL_POINTS')),
  assured_at   timestamptz,
  assured_by   text        references organisation,
  primary key (organisation, function),
  foreign key (organisation, country, kind) references organisation (id, country, kind)
    on update cascade,
  check ((assured_at is null) = (assured_by is null)),
  -- A shelter's contact is never public, whatever somebody sets.
  check (kind <> 'SHELTER' or visibility <> 'PUBLIC')
);
-- A country speaks through one desk.
create unique index focal_point_desk on focal_point (country)
  where function = 'CROSS_BORDER_REFERRAL';

create table focal_point_deputy (
  organisation text     not null,
  function     text     not null,
  place        smallint not null check (place > 0),
  deputy       text     not null references organisation check (deputy <> organisation),
  primary key (organisation, function, place),
  unique (organisation, function, deputy),
  foreign key (organisation, function) references focal_point
);

create table focal_point_channel (
  organisation text     not null,
  function     text     not null,
  place        smallint not null check (place > 0),
  kind         text     not null check (kind in ('EMAIL', 'TELEPHONE', 'WEB')),
  address      text     not null check (length(address) between 3 and 200),
  primary key (organisation, function, place),
  foreign key (organisation, function) references focal_point
);

create table focal_point_hours (
  organisation text     not null,
  function     text     not null,
  weekday      smallint not null check (weekday between 1 and 7),  -- ISO 8601: Monday is 1
  opens        time     not null,
  closes       time     not null check (closes > opens or closes = '00:00'),
  primary key (organisation, function, weekday, opens),
  foreign key (organisation, function) references focal_point
);

-- Whoever has a scope reads; without one, only which focal points are public can be seen. The owner
-- is bound by row-level security as well, so it needs a policy of its own.
do $$
declare
  name text;
begin
  foreach name in array array['country', 'country_commitment', 'country_policy', 'organisation',
      'organisation_service', 'focal_point', 'focal_point_deputy', 'focal_point_channel',
      'focal_point_hours'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('create policy upkeep on %I to trm_owner using (true) with check (true)', name);
    execute format('create policy any_caller on %I for select to trm_app
      using (scope_country() is not null)', name);
    execute format('grant select on %I to trm_app', name);
  end loop;
end $$;
create policy the_public on focal_point for select to trm_app using (visibility = 'PUBLIC');

insert into country (code, name, kind, time_zone) values
  ('AL', 'Albania', 'NETWORK', 'Europe/Tirane'),
  ('BA', 'Bosnia and Herzegovina', 'NETWORK', 'Europe/Sarajevo'),
  ('BG', 'Bulgaria', 'NETWORK', 'Europe/Sofia'),
  ('HR', 'Croatia', 'NETWORK', 'Europe/Zagreb'),
  ('MD', 'Moldova', 'NETWORK', 'Europe/Chisinau'),
  ('ME', 'Montenegro', 'NETWORK', 'Europe/Podgorica'),
  ('MK', 'North Macedonia', 'NETWORK', 'Europe/Skopje'),
  ('RO', 'Romania', 'NETWORK', 'Europe/Bucharest'),
  ('RS', 'Serbia', 'NETWORK', 'Europe/Belgrade'),
  ('SI', 'Slovenia', 'NETWORK', 'Europe/Ljubljana'),
  ('AT', 'Austria', 'ASSOCIATED', 'Europe/Vienna'),
  ('IT', 'Italy', 'ASSOCIATED', 'Europe/Rome'),
  ('XN', 'Office of the network', 'OFFICE', 'UTC');

insert into country_commitment (country, instrument, status, since, source) values
  ('AT', 'EU_MEMBERSHIP', 'MEMBER', '1995-01-01', 'Treaty of Accession 1994'),
  ('BG', 'EU_MEMBERSHIP', 'MEMBER', '2007-01-01', 'Treaty of Accession 2005'),
  ('HR', 'EU_MEMBERSHIP', 'MEMBER', '2013-07-01', 'Treaty of Accession 2011'),
  ('IT', 'EU_MEMBERSHIP', 'MEMBER', '1958-01-01', 'Treaty of Rome 1957'),
  ('RO', 'EU_MEMBERSHIP', 'MEMBER', '2007-01-01', 'Treaty of Accession 2005'),
  ('SI', 'EU_MEMBERSHIP', 'MEMBER', '2004-05-01', 'Treaty of Accession 2003'),
  ('AL', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('BA', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('MD', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('ME', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('MK', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('RS', 'EU_MEMBERSHIP', 'CANDIDATE', null, 'Candidate as of November 2025'),
  ('AL', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('AT', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('BA', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-05-01', 'CETS 197, entry into force'),
  ('BG', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('HR', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('IT', 'COE_ANTI_TRAFFICKING', 'PARTY', '2011-03-01', 'CETS 197, entry into force'),
  ('MD', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('ME', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-11-01', 'CETS 197, entry into force'),
  ('MK', 'COE_ANTI_TRAFFICKING', 'PARTY', '2009-09-01', 'CETS 197, entry into force'),
  ('RO', 'COE_ANTI_TRAFFICKING', 'PARTY', '2008-02-01', 'CETS 197, entry into force'),
  ('RS', 'COE_ANTI_TRAFFICKING', 'PARTY', '2009-08-01', 'CETS 197, entry into force'),
  ('SI', 'COE_ANTI_TRAFFICKING', 'PARTY', '2010-01-01', 'CETS 197, entry into force'),
  ('AL', 'CONVENTION_108_PLUS', 'RATIFIED', '2022-07-22', 'CETS 223, not in force'),
  ('BA', 'CONVENTION_108_PLUS', 'RATIFIED', '2023-07-07', 'CETS 223, not in force'),
  ('BG', 'CONVENTION_108_PLUS', 'RATIFIED', '2019-12-10', 'CETS 223, not in force'),
  ('HR', 'CONVENTION_108_PLUS', 'RATIFIED', '2019-12-18', 'CETS 223, not in force'),
  ('MK', 'CONVENTION_108_PLUS', 'RATIFIED', '2021-11-26', 'CETS 223, not in force'),
  ('MD', 'CONVENTION_108_PLUS', 'SIGNED', '2023-02-09', 'CETS 223, not in force'),
  ('RO', 'CONVENTION_108_PLUS', 'RATIFIED', '2022-03-09', 'CETS 223, not in force'),
  ('RS', 'CONVENTION_108_PLUS', 'RATIFIED', '2020-05-26', 'CETS 223, not in force'),
  ('SI', 'CONVENTION_108_PLUS', 'RATIFIED', '2023-06-20', 'CETS 223, not in force');

-- As reported of national practice; each country has yet to confirm it.
insert into country_policy (country, setting, value, source) values
  ('BG', 'REFLECTION_DAYS', 30, 'National referral mechanism, measure 2.2'),
  ('BG', 'CHILD_NOTIFICATION_HOURS', 24, 'National referral mechanism, children, measure 1.1'),
  ('AL', 'REFLECTION_DAYS', 90, 'Reported national practice'),
  ('ME', 'REFLECTION_DAYS', 90, 'Reported national practice'),
  ('MK', 'REFLECTION_DAYS', 60, 'Reported national practice'),
  ('RO', 'REFLECTION_DAYS', 90, 'Reported national practice'),
  ('RS', 'REFLECTION_DAYS', 90, 'Reported national practice'),
  ('SI', 'REFLECTION_DAYS', 90, 'Reported national practice');
