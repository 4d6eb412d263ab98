-- Who is shut out of a case, and which cases only a named circle of people may know of. Whoever is
-- outside finds nothing, in every table: the wall stands here, below everything that asks.

-- Somebody who is shut out: a person (issuer and subject, parted by a blank) or an organisation.
create table case_exclusion (
  id           uuid        primary key,
  case_id      uuid        not null references cases,
  organisation text        not null,
  kind         text        not null check (kind in ('EXCLUSION', 'RECUSAL')),
  who          text        not null check (length(who) between 4 and 700),
  reason       text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  recorded_at  timestamptz not null
);
create index case_exclusion_who on case_exclusion (who);
create index case_exclusion_case on case_exclusion (case_id, id);

-- A case, in the copy of one organisation, that only its circle may know of.
create table case_seal (
  id           uuid        primary key,
  case_id      uuid        not null references cases,
  organisation text        not null,
  reason       text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  recorded_at  timestamptz not null
);
create index case_seal_organisation on case_seal (organisation, case_id);
create table case_seal_member (
  seal         uuid        not null references case_seal,
  who          text        not null check (position(' ' in who) > 0),
  organisation text        not null,
  recorded_at  timestamptz not null,
  primary key (seal, who)
);

-- What would let somebody in again: it takes two people, and nothing is opened before.
create table case_opening (
  id           uuid        primary key,
  case_id      uuid        not null references cases,
  organisation text        not null,
  kind         text        not null check (kind in ('ADMIT', 'UNSEAL', 'READMIT')),
  about        uuid        not null,
  who          text        check (position(' ' in who) > 0),
  recorded_at  timestamptz not null,
  check ((kind = 'ADMIT') = (who is not null))
);
create index case_opening_case on case_opening (case_id, id);
-- That an exclusion or a seal is over, or somebody was admitted, by which opening.
create table case_opened (
  opening      uuid        primary key references case_opening,
  about        uuid        not null,
  kind         text        not null,
  case_id      uuid        not null,
  organisation text        not null,
  opened_at    timestamptz not null
);
create index case_opened_about on case_opened (about);

-- In whose name a transaction runs includes the person. "clocks" is the service itself, when time
-- has passed; a person's name is an issuer and a subject.
create function scope_human() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('trm.human', true), '') $$;
grant execute on function scope_human()
  to trm_app, trm_sequencer, trm_eraser, trm_journal, trm_judge;

-- The cases of which nothing is there for this organisation and these people: who acts, and on the
-- next line in whose place. A seal asks for who acts.
create function closed_cases(the_organisation text, the_people text) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  people constant text[] := string_to_array(coalesce(the_people, ''), chr(10));
begin
  if the_people = 'clocks' then
    return '{}';
  end if;
  return array(
    select e.case_id from public.case_exclusion e
     where e.who = any (array_append(people, the_organisation))
       and not exists (select from public.case_opened o where o.about = e.id and o.kind = 'READMIT')
    union all
    select s.case_id from public.case_seal s
     where s.organisation = the_organisation
       and not exists (select from public.case_seal_member m
         where m.seal = s.id and m.who = people[1])
       and not exists (select from public.case_opened o where o.about = s.id and o.kind = 'UNSEAL'));
end $$;

-- What is closed to this transaction: asked once, when it begins. A connection that was told its
-- country and organisation only, and nothing of people, is asked here.
create function scope_closed() returns uuid[] language sql stable
  return coalesce(nullif(current_setting('trm.closed', true), '')::uuid[],
    closed_cases(scope_organisation(), scope_human()));

-- The one case that whoever acts by a mandate may touch in its holder's name; of no other is
-- anything there.
create function scope_only() returns uuid language sql stable
  return nullif(current_setting('trm.only', true), '')::uuid;

-- In whose name a transaction runs, all of it; the service's first statement.
create function scope_to(
    the_country text, the_organisation text, the_people text, the_only_case text) returns void
  language plpgsql as $$
begin
  perform set_config('trm.country', the_country, true),
          set_config('trm.organisation', the_organisation, true),
          set_config('trm.human', the_people, true),
          set_config('trm.only', the_only_case, true),
          set_config('trm.closed', public.closed_cases(the_organisation, the_people)::text, true);
end $$;

grant create on schema public to trm_judge;
alter function closed_cases owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function closed_cases, scope_closed, scope_only, scope_to from public;
grant execute on function closed_cases, scope_closed, scope_only to trm_app, trm_judge;
grant execute on function scope_to to trm_app;

alter table case_exclusion   enable row level security, force row level security;
alter table case_seal        enable row level security, force row level security;
alter table case_seal_member enable row level security, force row level security;
alter table case_opening     enable row level security, force row level security;
alter table case_opened      enable row level security, force row level security;

-- Exclusions belong to the case: whoever holds it later is told of them. Only the holder shuts
-- somebody else out, and never itself; anybody may withdraw from a case, for themself.
create policy recorder_and_holder on case_exclusion for select to trm_app
  using (organisation = scope_organisation() or exists (select from cases c
    where c.id = case_exclusion.case_id and c.holder = scope_organisation()));
create policy holder_or_oneself on case_exclusion for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from cases c
    where c.id = case_exclusion.case_id and c.holder <> case_exclusion.who
      and case kind when 'RECUSAL' then who = split_part(scope_human(), chr(10), 1)
        else c.holder = scope_organisation() end));
create policy own_organisation on case_seal for select to trm_app
  using (organisation = scope_organisation());
create policy holder_seals on case_seal for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from cases c
    where c.id = case_seal.case_id and c.holder = scope_organisation()));
create policy own_organisation on case_opening for select to trm_app
  using (organisation = scope_organisation());
create policy own_organisation_asks on case_opening for insert to trm_app
  with check (organisation = scope_organisation()
    and exists (select from cases c where c.id = case_opening.case_id));
create policy own_organisation on case_opened for select to trm_app
  using (organisation = scope_organisation());
-- Nothing is opened on one person's word, whatever asks for it.
create policy two_people on case_opened for insert to trm_app
  with check (organisation = scope_organisation() and exists (
    select from case_opening o
      join approval_proposal p on p.subject = o.id and p.kind = 'CASE_OPENING'
      join approval_decision d on d.proposal = p.id and d.decision = 'APPROVED'
     where o.id = case_opened.opening and o.about = case_opened.about
       and o.kind = case_opened.kind and o.case_id = case_opened.case_id));
create policy own_organisation on case_seal_member for select to trm_app
  using (organisation = scope_organisation());
create policy with_the_seal_or_admitted on case_seal_member for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from case_seal s
    where s.id = case_seal_member.seal
      and (s.recorded_at = case_seal_member.recorded_at or exists (
        select from case_opening o join case_opened d on d.opening = o.id
         where o.about = s.id and o.kind = 'ADMIT' and o.who = case_seal_member.who))));
grant select, insert on case_exclusion, case_seal, case_seal_member, case_opening, case_opened
  to trm_app;

create policy judging on case_exclusion   for select to trm_judge using (true);
create policy judging on case_seal        for select to trm_judge using (true);
create policy judging on case_seal_member for select to trm_judge using (true);
create policy judging on case_opened      for select to trm_judge using (true);
grant select on case_exclusion, case_seal, case_seal_member, case_opened to trm_judge;

-- The wall itself, on what already is. Tables that come later get it after each migration, see
-- afterMigrate__circle.sql; the service does not start without it.
alter table approval_proposal add column case_id uuid;
create policy in_the_circle on approval_proposal as restrictive to trm_app
  using ((case_id is null or case_id <> all ((select scope_closed())::uuid[]))
    and (select scope_only()) is null);
create policy in_the_circle on cases as restrictive to trm_app
  using (id <> all ((select scope_closed())::uuid[])
    and id = coalesce((select scope_only()), id));

-- Of a group nobody learns anything who may not know of everyone in it.
create function group_is_open(the_group uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed constant uuid[] := public.scope_closed();
begin
  return closed = '{}' or not exists (
    select from public.handoff_group_member m join public.handoff h on h.id = m.handoff
     where m.group_id = the_group and h.case_id = any (closed));
end $$;
create policy in_the_circle on handoff_group as restrictive for select to trm_app
  using (group_is_open(id));
create policy in_the_circle on handoff_group_check as restrictive for select to trm_app
  using (group_is_open(group_id));

-- The narrow doors, closed to whoever is outside.
create or replace function may_judge(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  if the_case = any (public.scope_closed())
      or the_case <> coalesce(public.scope_only(), the_case) then
    return false;
  end if;
  if me = the_holder then
    return true;
  end if;
  return exists (select from public.handoff h
    where h.case_id = the_case and h.holder = the_holder
      and me = any (case when h.submitted_at is null then array[h.sending_desk]
        else array[h.sending_desk, h.receiving_desk, h.receiving_organisation] end));
end $$;
create or replace function takes_part(the_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return the_case <> all (public.scope_closed())
    and the_case = coalesce(public.scope_only(), the_case)
    and (exists (select from public.cases c
      where c.id = the_case and c.holder = public.scope_organisation())
    or exists (select from public.casefile f
      where f.case_id = the_case and f.organisation = public.scope_organisation())
    or exists (select from public.packet_release r join public.handoff h on h.id = r.handoff
      where h.case_id = the_case and h.disclosed_at is not null
        and (h.type <> 'EMERGENCY_ALERT'
          or r.organisation in (h.sending_desk, h.receiving_desk, h.receiving_organisation))
        and r.organisation = public.scope_organisation()));
end $$;

-- The coded facts of a holder's copy, and which organisations are shut out, so that nothing is sent
-- to them.
drop function case_facts(uuid, text);
create function case_facts(the_case uuid, the_holder text)
  returns table (holds boolean, age_status text, sex text, citizenship_group text,
                 exploitation text[], categories text[], versions bigint[], shut_out text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    return;
  end if;
  return query
    select c.holder = the_holder, f.age_status, f.sex, f.citizenship_group, f.exploitation,
           coalesce(s.categories, '{}'), coalesce(s.versions, '{}'),
           array(select e.who from public.case_exclusion e
                  where e.case_id = the_case and position(' ' in e.who) = 0
                    and not exists (select from public.case_opened o
                      where o.about = e.id and o.kind = 'READMIT'))
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

-- Whether the organisation uses a number already, for whatever: a number that stands for a case
-- somebody may not know of is taken all the same, and says no more than that.
create function reference_taken(the_kind text, the_reference text, besides uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case the_kind
    when 'CASE' then exists (select from public.casefile f
      where f.organisation = public.scope_organisation() and f.own_reference = the_reference
        and f.case_id is distinct from besides)
    when 'SENT' then exists (select from public.handoff h
      where h.holder = public.scope_organisation() and h.sender_reference = the_reference
        and h.id is distinct from besides)
    when 'RECEIVED' then exists (select from public.handoff h
      where h.receiving_desk = public.scope_organisation() and h.receiver_reference = the_reference
        and h.id is distinct from besides)
    end
$$;
grant create on schema public to trm_judge;
alter function case_facts owner to trm_judge;
alter function group_is_open owner to trm_judge;
alter function reference_taken owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function case_facts, group_is_open, reference_taken from public;
grant execute on function case_facts, group_is_open, reference_taken to trm_app;
