-- What a person agreed to, refused and took back. Nothing here is ever changed: what was said later
-- stands in rows of its own.

-- One conversation: who spoke, how, in which language, with whose help.
create table consent (
  id                      uuid        primary key,
  case_id                 uuid        not null,
  organisation            text        not null,
  given_by                text        not null,
  capacity                text        not null,
  method                  text        not null,
  witness                 text,
  language                text        not null,
  interpreter             text,
  interpreter_independent boolean,
  form_version            text        not null,
  occurred_at             timestamptz not null,
  recorded_at             timestamptz not null,
  valid_until             timestamptz not null check (valid_until > occurred_at),
  check ((interpreter is null) = (interpreter_independent is null)),
  unique (id, case_id, organisation),
  foreign key (case_id, organisation) references casefile
);
create index consent_case on consent (organisation, case_id, id);

-- What was said about one item in it: one purpose, one recipient, one data category.
create table consent_grant (
  id           uuid    primary key,
  consent_id   uuid    not null,
  case_id      uuid    not null,
  organisation text    not null,
  position     integer not null,
  purpose      text    not null,
  recipient    text    not null,
  category     text    not null,
  word         text    not null check (word in ('GIVEN', 'REFUSED')),
  unique (consent_id, purpose, recipient, category),
  unique (id, consent_id, case_id, organisation),
  foreign key (consent_id, case_id, organisation) references consent (id, case_id, organisation)
);
create index consent_grant_case on consent_grant (organisation, case_id);

-- What was taken back; each time makes the next version of the consent.
create table consent_withdrawal (
  grant_id     uuid        primary key,
  consent_id   uuid        not null,
  case_id      uuid        not null,
  organisation text        not null,
  version      bigint      not null check (version > 1),
  said_by      text        not null,
  method       text        not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  foreign key (grant_id, consent_id, case_id, organisation)
    references consent_grant (id, consent_id, case_id, organisation)
);
create index consent_withdrawal_case on consent_withdrawal (organisation, case_id);

alter table consent            enable row level security, force row level security;
alter table consent_grant      enable row level security, force row level security;
alter table consent_withdrawal enable row level security, force row level security;

create policy own_organisation on consent to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on consent_grant to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
create policy own_organisation on consent_withdrawal to trm_app
  using (organisation = scope_organisation()) with check (organisation = scope_organisation());
grant select, insert on consent, consent_grant, consent_withdrawal to trm_app;

create policy judging on consent            for select to trm_judge using (true);
create policy judging on consent_grant      for select to trm_judge using (true);
create policy judging on consent_withdrawal for select to trm_judge using (true);
grant select on consent, consent_grant, consent_withdrawal to trm_judge;

-- What a holder has from the person, item by item, in codes. Whoever may not judge gets an error:
-- an empty answer could be taken for one.
create function consent_facts(the_case uuid, the_holder text)
  returns table (purpose text, recipient text, category text, word text,
                 valid_from timestamptz, valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'consent: out of scope' using errcode = '42501';
  end if;
  return query
    select g.purpose, g.recipient, g.category,
           case when w.grant_id is null then g.word else 'WITHDRAWN' end,
           coalesce(w.occurred_at, c.occurred_at), c.valid_until
      from public.consent_grant g
      join public.consent c on c.id = g.consent_id
      left join public.consent_withdrawal w on w.grant_id = g.id
     where g.case_id = the_case and g.organisation = the_holder;
end $$;
grant create on schema public to trm_judge;
alter function consent_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function consent_facts from public;
grant execute on function consent_facts to trm_app;
