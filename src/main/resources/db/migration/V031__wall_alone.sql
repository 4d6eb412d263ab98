-- The wall of the database, standing alone: what it leaves to the service's good behaviour so far,
-- when the service writes. Nobody can make themselves a party to what is not theirs by writing a row
-- of their own, and no constraint tells anybody of a row that they do not see.
--
-- What is asked here is asked before any constraint is, so that the answer is the same whether there
-- is something or not. The questions are functions, for a policy may not ask a table whose policies
-- ask its own; they see what whoever writes sees.
create function case_is_there(the_case uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.cases c where c.id = the_case);
end $$;

-- A copy is made by who has custody, and by who has received the case or a part of it.
create function may_have_copy(the_case uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  return exists (select from public.cases c where c.id = the_case and c.holder = me)
    or exists (select from public.handoff h
      where h.case_id = the_case and h.status = 'COMPLETED' and h.receiving_organisation = me);
end $$;

create function handoff_is_there(the_handoff uuid, the_case uuid, the_holder text) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.handoff h where h.id = the_handoff
    and (the_case is null or h.case_id = the_case) and h.holder = the_holder);
end $$;

create function group_is_held(the_group uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.handoff_group g
    where g.id = the_group and g.holder = public.scope_organisation());
end $$;
revoke all on function case_is_there, may_have_copy, handoff_is_there, group_is_held from public;
grant execute on function case_is_there, may_have_copy, handoff_is_there, group_is_held to trm_app;

create policy only_whose_case on casefile as restrictive for insert to trm_app
  with check (may_have_copy(case_id));
create policy only_whose_case on custody as restrictive for insert to trm_app
  with check (may_have_copy(case_id));
create policy only_whose_case on task as restrictive for insert to trm_app
  with check (case_is_there(case_id));
create policy only_whose_handoff on corridor_basis as restrictive for insert to trm_app
  with check (handoff_is_there(handoff_id, case_id, holder));
create policy only_whose_handoff on corridor_derogation as restrictive for insert to trm_app
  with check (handoff_is_there(handoff, null, organisation));
create policy only_whose_group on handoff_group_member as restrictive for insert to trm_app
  with check (group_is_held(group_id));
do $$ begin
  if to_regclass('public.incident') is not null then
    create policy only_whose_case on incident as restrictive for insert to trm_app
      with check (case_is_there(case_id));
  end if;
end $$;

-- Whoever hands over or raises an alarm does so in its own name, and knows the case.
create policy only_whose_case on handoff as restrictive for insert to trm_app
  with check (holder = scope_organisation() and sending_country = scope_country()
    and group_id is null and receiver_reference is null and case_is_there(case_id));

-- What a handoff is does not change, nor does one that is over begin again; a side writes its own
-- number alone, and joins what it formed itself.
create function handoff_stays() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'handoff: out of scope' using errcode = '42501';
end $$;
revoke all on function handoff_stays from public;
create trigger stays before update on handoff for each row
  when ((new.id, new.case_id, new.type, new.holder, new.sending_country, new.sending_desk,
      new.receiving_country, new.created_at)
    is distinct from (old.id, old.case_id, old.type, old.holder, old.sending_country,
      old.sending_desk, old.receiving_country, old.created_at)
    or new.sender_reference is distinct from old.sender_reference
    or old.status in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED',
        'ENTERED_IN_ERROR')
      and new.status not in (old.status, 'ENTERED_IN_ERROR'))
  execute function handoff_stays();
create trigger stays_numbered before update on handoff for each row
  when (new.receiver_reference is distinct from old.receiver_reference
    and new.receiver_reference is not null
    and public.scope_organisation() <> all (array[new.receiving_desk,
      coalesce(new.receiving_organisation, new.receiving_desk)]))
  execute function handoff_stays();
create trigger stays_together before update on handoff for each row
  when (new.group_id is distinct from old.group_id and new.group_id is not null
    and not public.group_is_held(new.group_id))
  execute function handoff_stays();

-- An alarm is set by whose task it is: one key for both, so that a foreign task is like none.
alter table task add constraint task_whose unique (id, organisation);
alter table task_alarm
  drop constraint task_alarm_task_fkey,
  add constraint task_alarm_whose foreign key (task, organisation) references task (id, organisation);

-- How often a country's senders rested on a derogation is counted for all of them; who they were
-- and for which handoff is each one's own.
drop policy own_country on corridor_derogation;
create policy own_organisation on corridor_derogation for select to trm_app
  using (organisation = scope_organisation());
create policy own_country on corridor_derogation for insert to trm_app
  with check (from_country = scope_country());
create policy judging on corridor_derogation for select to trm_judge using (true);
grant select on corridor_derogation to trm_judge;
create function corridor_derogations(the_from text, since timestamptz)
  returns table (to_country text, ground text, last_year bigint, ever bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.to_country, d.ground, count(*) filter (where d.used_at > since), count(*)
    from public.corridor_derogation d
   where d.from_country = the_from and the_from = public.scope_country()
   group by d.to_country, d.ground order by d.to_country, d.ground
$$;

-- What goes off is found by the clocks alone, which are nobody's: whoever calls sees none of it.
create or replace function handoff_alarms(
    at timestamptz, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, holder text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.holder, h.sending_country, h.alarm_at from public.handoff h
   where public.scope_organisation() is null
     and h.alarm_at <= at and (h.alarm_at, h.id) > (after_at, after_id)
   order by h.alarm_at, h.id limit most
$$;
create or replace function handoff_stranded(organisations text[], most integer)
  returns table (id uuid, holder text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.holder, h.sending_country, h.submitted_at from public.handoff h
   where public.scope_organisation() is null and h.disclosed_at is null
     and (h.receiving_desk = any (organisations)
       and h.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'ACCEPTED', 'ON_HOLD')
       or h.receiving_organisation = any (organisations) and h.status = 'ACCEPTED')
   order by h.submitted_at, h.id limit most
$$;
create or replace function task_alarms(
    at timestamptz, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, organisation text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.id, t.organisation, t.country, a.alarm_at
    from public.task t cross join lateral (
      select n.alarm_at from public.task_alarm n where n.task = t.id order by n.step desc limit 1) a
   where public.scope_organisation() is null
     and a.alarm_at <= at and (a.alarm_at, t.id) > (after_at, after_id)
     and not exists (select 1 from public.task_end e where e.task = t.id)
   order by a.alarm_at, t.id limit most
$$;

-- That the person said no is told to who was given something, or read a summary, and to nobody who
-- was merely named.
create or replace function consent_restrictions(the_case uuid, at timestamptz)
  returns table (category text)
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
   where last.category = 'SUMMARY' and exists (
      select from public.handoff h
       where h.case_id = the_case and (h.submitted_at is not null or h.enquired_at is not null)
         and public.scope_organisation() = any (array[h.receiving_desk, h.receiving_organisation]))
     or exists (
      select from public.packet_release r join public.handoff h on h.id = r.handoff
       where h.case_id = the_case and r.organisation = public.scope_organisation())
   group by last.category
  having bool_or(last.gone) and not bool_or(last.holds and not last.gone)
$$;

grant create on schema public to trm_judge;
alter function corridor_derogations owner to trm_judge;
alter function handoff_alarms owner to trm_judge;
alter function handoff_stranded owner to trm_judge;
alter function task_alarms owner to trm_judge;
alter function consent_restrictions owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function corridor_derogations from public;
grant execute on function corridor_derogations to trm_app;
