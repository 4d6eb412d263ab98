-- Duties that somebody lent to a colleague, between two moments; never changed.
create table delegation (
  id           uuid        primary key,
  organisation text        not null,
  country      text        not null,
  lender       text        not null check (position(' ' in lender) > 0 and length(lender) <= 700),
  colleague    text        not null check (position(' ' in colleague) > 0 and length(colleague) <= 700),
  duties       text[]      not null check (cardinality(duties) between 1 and 6 and duties <@ array[
    'CASEWORKER', 'FOCAL_POINT', 'SUPERVISOR', 'CHILD_PROTECTION', 'DATA_PROTECTION', 'COORDINATOR']),
  valid_from   timestamptz not null,
  valid_until  timestamptz not null check (valid_until > valid_from),
  recorded_at  timestamptz not null,
  check (lender <> colleague),
  check (valid_until <= recorded_at + interval '31 days')
);
create index delegation_organisation on delegation (organisation, id);
create table delegation_end (
  delegation   uuid        primary key references delegation,
  organisation text        not null,
  ended_at     timestamptz not null
);
alter table delegation     enable row level security, force row level security;
alter table delegation_end enable row level security, force row level security;

create policy own_organisation on delegation for select to trm_app
  using (organisation = scope_organisation());
-- Nobody lends in another's name.
create policy lender_lends on delegation for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and lender = nullif(current_setting('trm.human', true), ''));
create policy own_organisation on delegation_end for select to trm_app
  using (organisation = scope_organisation());
create policy own_organisation_ends on delegation_end for insert to trm_app
  with check (organisation = scope_organisation()
    and exists (select from delegation d where d.id = delegation_end.delegation));
grant select, insert on delegation, delegation_end to trm_app;
