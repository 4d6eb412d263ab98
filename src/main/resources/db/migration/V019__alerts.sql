-- What somebody still owes a case, and by when: begun once, ended once, and never changed. What goes
-- off next is appended, one step after the other.
create table task (
  id           uuid        primary key,
  kind         text        not null check (kind ~ '^[A-Z_]{3,40}$'),
  case_id      uuid        not null references cases,
  about        uuid        not null,
  organisation text        not null,
  country      text        not null,
  desk         text        not null,
  across       text,
  begun_at     timestamptz not null,
  due_at       timestamptz not null,
  unique (about, kind)
);
create table task_alarm (
  task         uuid        not null references task,
  step         integer     not null check (step > 0),
  organisation text        not null,
  desk         text        not null,
  told         text,
  gone         text,
  alarm        text        not null,
  alarm_at     timestamptz not null,
  primary key (task, step)
);
create table task_end (
  task         uuid        primary key references task,
  ending       text        not null check (ending in ('DONE', 'DROPPED')),
  organisation text        not null,
  ended_at     timestamptz not null
);
create index task_organisation on task (organisation, due_at, id);
create index task_desk on task (desk, due_at, id);
create index task_alarm_told on task_alarm (told) where told is not null;

alter table task       enable row level security, force row level security;
alter table task_alarm enable row level security, force row level security;
alter table task_end   enable row level security, force row level security;

-- Whose task it is, the desk it speaks through, and whoever was told that time passes.
create policy concerned on task_alarm for select to trm_app
  using (scope_organisation() in (organisation, desk, told));
create policy own on task_alarm for insert to trm_app
  with check (scope_organisation() = organisation);
create policy concerned on task for select to trm_app
  using (scope_organisation() in (organisation, desk)
    or exists (select 1 from task_alarm a where a.task = task.id and a.told = scope_organisation()));
create policy own on task for insert to trm_app
  with check (scope_organisation() = organisation and scope_country() = country);
create policy concerned on task_end for select to trm_app
  using (exists (select 1 from task t where t.id = task_end.task));
create policy own on task_end for insert to trm_app
  with check (scope_organisation() = organisation and exists (select 1 from task t
    where t.id = task_end.task and scope_organisation() in (t.organisation, t.desk)));
grant select, insert on task, task_alarm, task_end to trm_app;

-- Tasks whose alarm is due, from one place in their order on: only what the sweep needs to act in
-- the name of whose task it is. Each is looked at again once its case is locked.
create policy judging on task       for select to trm_judge using (true);
create policy judging on task_alarm for select to trm_judge using (true);
create policy judging on task_end   for select to trm_judge using (true);
grant select on task, task_alarm, task_end to trm_judge;
create function task_alarms(at timestamptz, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, organisation text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.id, t.organisation, t.country, a.alarm_at
    from public.task t cross join lateral (
      select n.alarm_at from public.task_alarm n where n.task = t.id order by n.step desc limit 1) a
   where a.alarm_at <= at and (a.alarm_at, t.id) > (after_at, after_id)
     and not exists (select 1 from public.task_end e where e.task = t.id)
   order by a.alarm_at, t.id limit most
$$;
grant create on schema public to trm_judge;
alter function task_alarms owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function task_alarms from public;
grant execute on function task_alarms to trm_app;

-- An alert is sealed at once for who may have to act on it: the desks, who stands in for the desk,
-- and who is asked to help. A stand-in sees the key, as the packet, once the alert is theirs.
drop policy holder_releases on packet_release;
create policy holder_releases on packet_release for insert to trm_app
  with check (exists (select 1 from handoff h where h.id = packet_release.handoff
    and h.holder = scope_organisation()
    and (packet_release.organisation in (h.receiving_organisation,
        case when h.type in ('INFORMATION_REQUEST', 'NATIONALITY_CHECK', 'TRAVEL_DOCUMENT',
          'FAMILY_TRACING') then h.proposed_organisation end)
      or h.type = 'EMERGENCY_ALERT' and exists (select 1 from organisation o
        where o.id = packet_release.organisation
          and o.country in (h.sending_country, h.receiving_country)))));
-- Alerts that are not over come first wherever handoffs are listed.
create index handoff_alert_in on handoff (receiving_desk, due_at, id)
  where type = 'EMERGENCY_ALERT' and status in ('SENT', 'ACKNOWLEDGED', 'CONFIRMED');
create index handoff_alert_received on handoff (receiving_organisation, due_at, id)
  where type = 'EMERGENCY_ALERT' and status in ('SENT', 'ACKNOWLEDGED', 'CONFIRMED');
create index handoff_alert_out on handoff (sending_desk, due_at, id)
  where type = 'EMERGENCY_ALERT' and status in ('SENT', 'ACKNOWLEDGED', 'CONFIRMED');
create index handoff_alert_held on handoff (holder, due_at, id)
  where type = 'EMERGENCY_ALERT' and status in ('SENT', 'ACKNOWLEDGED', 'CONFIRMED');

-- A key that waits makes nobody a recipient yet: of an alert those are whom it has reached.
create or replace function takes_part(the_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.cases c
      where c.id = the_case and c.holder = public.scope_organisation())
    or exists (select from public.casefile f
      where f.case_id = the_case and f.organisation = public.scope_organisation())
    or exists (select from public.packet_release r join public.handoff h on h.id = r.handoff
      where h.case_id = the_case and h.disclosed_at is not null
        and (h.type <> 'EMERGENCY_ALERT'
          or r.organisation in (h.sending_desk, h.receiving_desk, h.receiving_organisation))
        and r.organisation = public.scope_organisation());
end $$;
create or replace function case_recipients(the_case uuid)
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
      select r.organisation,
             case when r.organisation = h.sending_desk then h.sending_country
               else h.receiving_country end, false
        from public.packet_release r join public.handoff h on h.id = r.handoff
       where h.case_id = the_case and h.disclosed_at is not null
         and (h.type <> 'EMERGENCY_ALERT'
           or r.organisation in (h.sending_desk, h.receiving_desk, h.receiving_organisation))
      union all
      select h.receiving_desk, h.receiving_country, false
        from public.handoff h
       where h.case_id = the_case and (h.submitted_at is not null or h.enquired_at is not null)
    ) one group by one.organisation, one.country order by one.organisation;
end $$;
