-- Consent that is alive: who spoke beside a child, what renews what, how a word ended; withdrawal
-- recorded by whoever the person tells; and whom it was told, until each of them has answered.

alter table consent
  add column form_language text,
  add column assent        text check (assent in ('ASSENTED', 'DISSENTED', 'NOT_ABLE')),
  add column renews        uuid,
  add check (assent is null or capacity = 'CHILD'),
  add foreign key (renews, case_id, organisation) references consent (id, case_id, organisation);
alter table consent_grant
  add column renewed boolean not null default false,
  drop constraint consent_grant_word_check,
  add constraint consent_grant_word_check
    check (word in ('GIVEN', 'REFUSED', 'REQUESTED', 'REQUEST_DEFERRED', 'UNKNOWN'));
-- How a word ended: taken back by the person, by another, or found never to have counted.
alter table consent_withdrawal
  alter column said_by drop not null,
  alter column method drop not null,
  add column ended_as text not null default 'WITHDRAWN'
    check (ended_as in ('WITHDRAWN', 'REVOKED', 'INVALIDATED')),
  add column fault text,
  add check ((ended_as = 'INVALIDATED') = (fault is not null)),
  add check ((ended_as = 'INVALIDATED') = (said_by is null)),
  add check ((said_by is null) = (method is null));

create policy judging on packet_release for select to trm_judge using (true);
grant select (handoff, version, organisation) on packet_release to trm_judge;

-- Whether the transaction's organisation has custody of a case, has a copy of it, or was given the
-- keys of one of its packets.
create function takes_part(the_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.cases c
      where c.id = the_case and c.holder = public.scope_organisation())
    or exists (select from public.casefile f
      where f.case_id = the_case and f.organisation = public.scope_organisation())
    or exists (select from public.packet_release r join public.handoff h on h.id = r.handoff
      where h.case_id = the_case and r.organisation = public.scope_organisation());
end $$;

-- That the person took agreement back, by whomever it was recorded.
create table case_withdrawal (
  id           uuid        primary key,
  case_id      uuid        not null references cases,
  organisation text        not null,
  country      text        not null,
  said_by      text        not null,
  method       text        not null,
  purposes     text[]      not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  txn          xid8        not null default pg_current_xact_id()
);
create index case_withdrawal_case on case_withdrawal (case_id, organisation);

-- Whom another organisation told something about a case, and what each did about it.
create table notice (
  id                uuid        primary key,
  case_id           uuid        not null references cases,
  kind              text        not null check (kind in ('RESTRICT', 'CONSENT_WITHDRAWN')),
  about             uuid        not null,
  sender            text        not null,
  sender_country    text        not null,
  recipient         text        not null,
  recipient_country text        not null,
  purposes          text[]      not null,
  categories        text[]      not null,
  told_at           timestamptz not null,
  unique (about, recipient),
  check (sender <> recipient)
);
create index notice_recipient on notice (recipient, id);
create index notice_sender on notice (sender, case_id);
create table notice_acknowledgement (
  notice          uuid        primary key references notice,
  organisation    text        not null,
  measure         text        not null,
  acknowledged_at timestamptz not null
);

alter table case_withdrawal        enable row level security, force row level security;
alter table notice                 enable row level security, force row level security;
alter table notice_acknowledgement enable row level security, force row level security;

create policy recorder on case_withdrawal for select to trm_app
  using (organisation = scope_organisation());
create policy whoever_was_told on case_withdrawal for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and takes_part(case_id) and txn = pg_current_xact_id());
create policy judging on case_withdrawal for select to trm_judge using (true);
grant select, insert on case_withdrawal to trm_app;
grant select on case_withdrawal to trm_judge;

create policy parties on notice for select to trm_app
  using (scope_organisation() in (sender, recipient));
create policy sender on notice for insert to trm_app
  with check (sender = scope_organisation() and sender_country = scope_country()
    and takes_part(case_id));
create policy parties on notice_acknowledgement for select to trm_app
  using (exists (select from notice n where n.id = notice_acknowledgement.notice));
create policy recipient on notice_acknowledgement for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from notice n
    where n.id = notice_acknowledgement.notice and n.recipient = scope_organisation()));
grant select, insert on notice, notice_acknowledgement to trm_app;

-- In the transaction that records it, and in no other, whoever records a withdrawal sees what is
-- under way with the case, and may do one thing with it: hold it.
create policy withdrawn on handoff for select to trm_app
  using (exists (select from case_withdrawal w where w.case_id = handoff.case_id
    and w.organisation = scope_organisation() and w.txn = pg_current_xact_id_if_assigned()));
create policy withdrawn_hold on handoff for update to trm_app
  using (exists (select from case_withdrawal w where w.case_id = handoff.case_id
    and w.organisation = scope_organisation() and w.txn = pg_current_xact_id_if_assigned()))
  with check (status = 'ON_HOLD' and held_by = 'SYSTEM');

create policy taking_back on consent_withdrawal for insert to trm_judge with check (true);
grant insert on consent_withdrawal to trm_judge;

-- Takes back, wherever it was given, what a withdrawal recorded in this transaction covers, and
-- tells which items are gone; of the consents themselves whoever records it reads nothing.
create function consent_take_back(the_withdrawal uuid)
  returns table (organisation text, purpose text, recipient text, category text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  said public.case_withdrawal;
begin
  select w.* into said from public.case_withdrawal w
   where w.id = the_withdrawal and w.organisation = public.scope_organisation()
     and w.txn = pg_current_xact_id();
  if not found then
    raise exception 'consent: out of scope' using errcode = '42501';
  end if;
  return query
    with gone as (
      insert into public.consent_withdrawal (grant_id, consent_id, case_id, organisation,
          version, said_by, method, occurred_at, recorded_at, ended_as)
      select g.id, g.consent_id, g.case_id, g.organisation,
             1 + coalesce((select max(p.version) from public.consent_withdrawal p
                            where p.consent_id = g.consent_id), 1),
             said.said_by, said.method, said.occurred_at, said.recorded_at,
             case said.said_by when 'PERSON' then 'WITHDRAWN' else 'REVOKED' end
        from public.consent_grant g
        join public.consent c on c.id = g.consent_id
       where g.case_id = said.case_id and g.word = 'GIVEN' and c.occurred_at <= said.occurred_at
         and (said.purposes = '{}' or g.purpose = any (said.purposes))
         and not exists (select from public.consent_withdrawal p where p.grant_id = g.id)
      returning grant_id
    )
    select g.organisation, g.purpose, g.recipient, g.category
      from gone join public.consent_grant g on g.id = gone.grant_id;
end $$;

-- Who holds a case, has a copy of it, was given a packet of it, or read a summary of it.
create function case_recipients(the_case uuid)
  returns table (organisation text, country text, holds boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.takes_part(the_case) then
    raise exception 'notice: out of scope' using errcode = '42501';
  end if;
  return query
    select one.organisation, one.country, bool_or(one.holds) from (
      select c.holder as organisation, c.holder_country as country, true as holds
        from public.cases c where c.id = the_case
      union all
      select f.organisation, f.country, false from public.casefile f where f.case_id = the_case
      union all
      select r.organisation, h.receiving_country, false
        from public.packet_release r join public.handoff h on h.id = r.handoff
       where h.case_id = the_case
      union all
      select h.receiving_desk, h.receiving_country, false
        from public.handoff h where h.case_id = the_case and h.submitted_at is not null
    ) one group by one.organisation, one.country order by one.organisation;
end $$;

-- What the person took back, or refused later, of what the transaction's organisation has received;
-- an item agreed to anew, to whomever it was said, is free again.
create function consent_restrictions(the_case uuid, at timestamptz) returns table (category text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select last.category
    from (select distinct on (g.organisation, g.purpose, g.category)
                 g.category, c.valid_until > at as holds,
                 w.grant_id is not null or g.word = 'REFUSED'
                   or coalesce(c.assent, '') = 'DISSENTED' as gone
            from public.consent_grant g
            join public.consent c on c.id = g.consent_id
            left join public.consent_withdrawal w on w.grant_id = g.id
           where g.case_id = the_case and g.recipient = public.scope_organisation()
             and g.word in ('GIVEN', 'REFUSED')
           order by g.organisation, g.purpose, g.category,
                    coalesce(w.occurred_at, c.occurred_at) desc,
                    (w.grant_id is not null or g.word = 'REFUSED') desc) last
   where last.category = 'SUMMARY' or exists (
      select from public.packet_release r join public.handoff h on h.id = r.handoff
       where h.case_id = the_case and r.organisation = public.scope_organisation())
   group by last.category
  having bool_or(last.gone) and not bool_or(last.holds and not last.gone)
$$;

-- How often the person was asked about a purpose, by all organisations together, and how often the
-- answer was no.
create function consent_times_asked(the_case uuid)
  returns table (purpose text, times bigint, refusals bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.takes_part(the_case) then
    raise exception 'consent: out of scope' using errcode = '42501';
  end if;
  return query
    select g.purpose, count(distinct g.consent_id),
           count(distinct g.consent_id) filter (where g.word = 'REFUSED')
      from public.consent_grant g where g.case_id = the_case and g.word <> 'UNKNOWN'
     group by g.purpose order by g.purpose;
end $$;

-- What a holder has from the person, item by item, in codes, and how the conversation was held.
drop function consent_facts(uuid, text);
create function consent_facts(the_case uuid, the_holder text)
  returns table (purpose text, recipient text, category text, word text,
                 valid_from timestamptz, valid_until timestamptz, given_by text, capacity text,
                 assent text, understood boolean, interpreter_tied boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'consent: out of scope' using errcode = '42501';
  end if;
  return query
    select g.purpose, g.recipient, g.category,
           case when w.grant_id is not null then w.ended_as
                when g.word = 'GIVEN' and g.renewed then 'RENEWED' else g.word end,
           coalesce(w.occurred_at, c.occurred_at), c.valid_until, c.given_by, c.capacity, c.assent,
           c.interpreter is not null or c.form_language is null
             or split_part(c.form_language, '-', 1) = split_part(c.language, '-', 1),
           not coalesce(c.interpreter_independent, true)
      from public.consent_grant g
      join public.consent c on c.id = g.consent_id
      left join public.consent_withdrawal w on w.grant_id = g.id
     where g.case_id = the_case and g.organisation = the_holder;
end $$;

grant create on schema public to trm_judge;
alter function takes_part owner to trm_judge;
alter function consent_take_back owner to trm_judge;
alter function case_recipients owner to trm_judge;
alter function consent_restrictions owner to trm_judge;
alter function consent_times_asked owner to trm_judge;
alter function consent_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function takes_part, consent_take_back, case_recipients, consent_restrictions,
  consent_times_asked, consent_facts from public;
grant execute on function takes_part, consent_take_back, case_recipients, consent_restrictions,
  consent_times_asked, consent_facts to trm_app;
