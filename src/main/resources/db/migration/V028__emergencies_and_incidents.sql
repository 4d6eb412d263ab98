-- More that a country may set, beside whatever may be set already; the law leaves no more than this.
do $$
declare
  known text := (select string_agg(distinct quote_literal(code), ', ')
    from (select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z0-9_]{3,})''', 'g'))[1] as code
            from pg_constraint where conname = 'country_policy_setting_check'
          union all values ('INCIDENT_ASSESSMENT_HOURS')) codes);
begin
  alter table country_policy drop constraint country_policy_setting_check;
  execute 'alter table country_policy add constraint country_policy_setting_check'
    || ' check (setting in (' || known || '))';
end $$;
-- GDPR art. 33(1): not later than 72 hours.
alter table country_policy add check (setting <> 'INCIDENT_ASSESSMENT_HOURS' or value between 1 and 72);

-- What went wrong with the data of a case: opened once, assessed once, closed once.
create table incident (
  id           uuid        primary key,
  kind         text        not null check (kind ~ '^[A-Z_]{3,40}$'),
  case_id      uuid        not null references cases,
  about        uuid        not null,
  organisation text        not null,
  country      text        not null,
  by_clock     boolean     not null,
  opened_at    timestamptz not null,
  assess_by    timestamptz not null,
  unique (about, kind, organisation)
);
create index incident_organisation on incident (organisation, id);
create index incident_country on incident (country, id);
create table incident_step (
  incident          uuid        not null references incident,
  state             text        not null check (state in ('ASSESSED', 'CLOSED')),
  risk              text        check (risk in ('UNLIKELY', 'RISK', 'HIGH_RISK')),
  authority_told_at timestamptz,
  organisation      text        not null,
  at                timestamptz not null,
  primary key (incident, state),
  check ((state = 'ASSESSED') = (risk is not null)),
  check (coalesce(risk, 'UNLIKELY') = 'UNLIKELY' or authority_told_at is not null)
);
alter table incident      enable row level security, force row level security;
alter table incident_step enable row level security, force row level security;
-- Its organisation's, and its country's for those who look after all of them.
create policy own_country on incident for select to trm_app
  using (organisation = scope_organisation() or country = scope_country());
create policy own on incident for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country());
create policy own_country on incident_step for select to trm_app
  using (exists (select from incident i where i.id = incident_step.incident));
create policy own on incident_step for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from incident i
    where i.id = incident_step.incident and i.organisation = scope_organisation()));
grant select, insert on incident, incident_step to trm_app;

-- A case that was opened in an emergency, to one human and for an hour.
create table emergency (
  id             uuid        primary key,
  case_id        uuid        not null references cases,
  holder         text        not null,
  holder_country text        not null,
  organisation   text        not null,
  country        text        not null,
  human          text        not null check (length(human) between 4 and 300),
  relation       text        not null check (relation in ('COLLEAGUE', 'PARTY', 'CHILD_PROTECTION')),
  reason         text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  opens          text[]      not null
    check (opens <@ array['IDENTITY', 'CONTACT', 'HEALTH', 'FAMILY', 'TRAVEL']),
  opened_at      timestamptz not null,
  ends_at        timestamptz not null,
  confirm_by     timestamptz not null,
  check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
  unique (id, human)
);
create index emergency_holder on emergency (holder, id);
create index emergency_human on emergency (human, opened_at);
create index emergency_holder_country on emergency (holder_country, id);
-- What was written for the second person, sealed under the key of the holder's copy.
create table emergency_note (
  emergency uuid  primary key references emergency,
  sealed    bytea not null
);
create table emergency_close (
  emergency    uuid        primary key references emergency,
  organisation text        not null,
  at           timestamptz not null
);
-- One answer an emergency, and never by who opened it.
create table emergency_answer (
  emergency    uuid        primary key,
  opener       text        not null,
  decision     text        not null check (decision in ('CONFIRMED', 'REFUSED')),
  decider      text        not null check (length(decider) between 4 and 300),
  organisation text        not null,
  at           timestamptz not null,
  check (decider <> opener),
  foreign key (emergency, opener) references emergency (id, human)
);
alter table emergency        enable row level security, force row level security;
alter table emergency_note   enable row level security, force row level security;
alter table emergency_close  enable row level security, force row level security;
alter table emergency_answer enable row level security, force row level security;

-- What the transaction's organisation has to do with a case that it may have to open: nothing at
-- all, for most. The other country's side of a handoff only while it might be read there, and never
-- where the person is in danger from that country. Who investigates, prosecutes, judges or guards
-- borders opens nothing.
create policy judging on organisation for select to trm_judge using (true);
grant select on organisation to trm_judge;
create function emergency_relation(the_case uuid)
  returns table (holder text, holder_country text, relation text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  return query
    select c.holder, c.holder_country,
      case when c.holder = me then 'COLLEAGUE' when p.is_party then 'PARTY' else 'CHILD_PROTECTION' end
      from public.cases c
      join public.organisation o on o.id = me and o.status = 'ACTIVE' and o.kind in
        ('COORDINATOR_OFFICE', 'CENTRAL_AUTHORITY', 'CHILD_PROTECTION', 'SOCIAL_WORK', 'HEALTH',
         'NGO', 'SHELTER', 'INTERNATIONAL_ORGANISATION')
      join public.casefile f on f.case_id = c.id and f.organisation = c.holder
      cross join lateral (select
        exists (select from public.handoff h
          where h.case_id = c.id and h.holder = c.holder
            and (h.submitted_at is not null or h.enquired_at is not null)
            and h.status not in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED',
              'ENTERED_IN_ERROR', 'CLOSED')
            and (h.sending_desk = me
              or me = any (array[h.receiving_desk, h.receiving_organisation])
                and h.status not in ('ON_HOLD', 'CANCEL_REQUESTED')
                and not exists (select from public.danger_flag d
                  where d.case_id = c.id and d.organisation = c.holder
                    and coalesce(d.about_country, o.country) = o.country
                    and not exists (select from public.danger_lift l where l.flag_id = d.id))))
        as is_party) p
     where c.id = the_case
       and (c.holder = me or p.is_party
         or o.kind = 'CHILD_PROTECTION' and o.public_authority and o.country = c.holder_country
           and f.age_status in ('CHILD_CONFIRMED', 'CHILD_PRESUMED', 'AGE_DISPUTED'));
end $$;

create policy opener on emergency for select to trm_app using (organisation = scope_organisation());
create policy holder on emergency for select to trm_app
  using (holder = scope_organisation() or holder_country = scope_country());
create policy opener_opens on emergency for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and exists (select from emergency_relation(case_id) r
      where r.holder = emergency.holder and r.holder_country = emergency.holder_country
        and r.relation = emergency.relation));
create policy holder on emergency_note for select to trm_app
  using (exists (select from emergency e where e.id = emergency_note.emergency));
create policy opener on emergency_note for insert to trm_app
  with check (exists (select from emergency e
    where e.id = emergency_note.emergency and e.organisation = scope_organisation()));
create policy seen on emergency_close for select to trm_app
  using (exists (select from emergency e where e.id = emergency_close.emergency));
create policy either_side on emergency_close for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from emergency e
    where e.id = emergency_close.emergency
      and scope_organisation() in (e.organisation, e.holder)));
create policy seen on emergency_answer for select to trm_app
  using (exists (select from emergency e where e.id = emergency_answer.emergency));
create policy holder_answers on emergency_answer for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from emergency e
    where e.id = emergency_answer.emergency and e.holder = scope_organisation()));
grant select, insert on emergency, emergency_note, emergency_close, emergency_answer to trm_app;

create policy judging on emergency       for select to trm_judge using (true);
create policy judging on emergency_close for select to trm_judge using (true);
grant select on emergency, emergency_close to trm_judge;

-- The holder's copy of the case that this human has opened, for as long as it is open, the holder
-- still holds it, and there still is what it was opened for.
create function emergency_copy(the_emergency uuid, the_human text, at timestamptz)
  returns table (case_id uuid, holder text, holder_country text, wrapped_key text, opens text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select e.case_id, e.holder, e.holder_country, f.wrapped_key, e.opens
      from public.emergency e
      join public.casefile f on f.case_id = e.case_id and f.organisation = e.holder
     where e.id = the_emergency and e.organisation = public.scope_organisation()
       and e.human = the_human and at >= e.opened_at and at < e.ends_at
       and not exists (select from public.emergency_close c where c.emergency = e.id)
       and exists (select from public.emergency_relation(e.case_id) r
         where r.holder = e.holder and r.relation = e.relation);
end $$;

-- One section of it, sealed as it is; of the categories that the emergency opens.
create function emergency_section(
    the_emergency uuid, the_human text, the_category text, at timestamptz)
  returns table (case_id uuid, holder text, holder_country text, wrapped_key text, version bigint,
                 sealed bytea, occurred_at timestamptz, recorded_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.case_id, c.holder, c.holder_country, c.wrapped_key, s.version, s.sealed,
           s.occurred_at, s.recorded_at
      from public.emergency_copy(the_emergency, the_human, at) c
      join public.section s on s.case_id = c.case_id and s.organisation = c.holder
     where s.category = the_category and the_category = any (c.opens)
     order by s.version desc limit 1;
end $$;

-- The holder owes a word on an emergency that somebody else opened: that task and no other.
create policy after_emergency on task for insert to trm_judge
  with check (kind = 'OPENING_CONFIRMATION');
create policy after_emergency on task_alarm for insert to trm_judge with check (step = 1);
grant insert on task, task_alarm to trm_judge;
create function emergency_owe(the_emergency uuid, the_task uuid, the_desk text, begun timestamptz,
    due timestamptz, the_alarm text, alarm_at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  opened public.emergency;
begin
  select * into opened from public.emergency e
   where e.id = the_emergency and e.organisation = public.scope_organisation();
  if opened.id is null or exists (select from public.task t where t.about = the_emergency) then
    raise exception 'emergency: out of scope' using errcode = '42501';
  end if;
  insert into public.task (id, kind, case_id, about, organisation, country, desk, across, begun_at,
      due_at)
    values (the_task, 'OPENING_CONFIRMATION', opened.case_id, opened.id, opened.holder,
      opened.holder_country, the_desk,
      nullif(opened.country, opened.holder_country), begun, due);
  insert into public.task_alarm (task, step, organisation, desk, alarm, alarm_at)
    values (the_task, 1, opened.holder, the_desk, the_alarm, alarm_at);
  return 1;
end $$;

grant create on schema public to trm_judge;
alter function emergency_relation owner to trm_judge;
alter function emergency_copy owner to trm_judge;
alter function emergency_section owner to trm_judge;
alter function emergency_owe owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function emergency_relation, emergency_copy, emergency_section, emergency_owe
  from public;
grant execute on function emergency_relation, emergency_copy, emergency_section, emergency_owe
  to trm_app;
