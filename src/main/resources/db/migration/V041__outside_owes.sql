-- What comes of a handoff to a country without a realm, where nobody calls. A child who did not
-- arrive there is looked for from here: the desk that hears of it warns whoever holds the case, in the
-- same country. Nothing else that crosses no border is a handoff.
do $$
declare
  apart text;
begin
  select c.conname into strict apart from pg_constraint c
   where c.conrelid = 'public.handoff'::regclass and c.contype = 'c'
     and pg_get_constraintdef(c.oid) like '%(sending_country <> receiving_country)%';
  execute format('alter table public.handoff drop constraint %I', apart);
end $$;
alter table handoff add constraint handoff_crosses
  check (sending_country <> receiving_country or type = 'EMERGENCY_ALERT'
    and holder = sending_desk and holder <> proposed_organisation);

-- Who passes an alert on without having a copy of the case records on which law it rests all the same.
alter table corridor_basis
  drop constraint corridor_basis_case_id_holder_fkey,
  add foreign key (case_id) references cases;

-- What an authority outside is told about a case goes there by the desk that sent it a handoff, and
-- what it answers is recorded by that desk, with the letter among those of the handoff.
alter table notice
  add column handoff uuid references handoff,
  add column desk text,
  add check ((handoff is null) = (desk is null));
create index notice_desk on notice (desk, id) where desk is not null;
drop policy parties on notice;
create policy parties on notice for select to trm_app
  using (scope_organisation() in (sender, recipient, desk));
drop policy recipient on notice_acknowledgement;
create policy recipient on notice_acknowledgement for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from notice n
    where n.id = notice_acknowledgement.notice
      and scope_organisation() in (n.recipient, n.desk)));

create policy judging on outside_export  for select to trm_judge using (true);
create policy judging on notice          for select to trm_judge using (true);
create policy judging on custody_request for select to trm_judge using (true);
grant select on outside_export, notice, custody_request to trm_judge;

-- Through which handoff, and by which desk, somebody outside was sent anything of a case last.
create function notice_way(the_case uuid, the_recipient text)
  returns table (handoff uuid, desk text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.takes_part(the_case) then
    raise exception 'notice: out of scope' using errcode = '42501';
  end if;
  return query
    select h.id, h.sending_desk from public.handoff h
     where h.case_id = the_case and h.outside
       and the_recipient in
         (h.receiving_desk, coalesce(h.receiving_organisation, h.proposed_organisation))
       and (h.submitted_at is not null or h.enquired_at is not null)
     order by coalesce(h.submitted_at, h.enquired_at) desc, h.id desc limit 1;
end $$;

drop policy sender on notice;
create policy sender on notice for insert to trm_app
  with check (sender = scope_organisation() and sender_country = scope_country()
    and takes_part(case_id) and (notice.handoff is null or exists (
      select from notice_way(notice.case_id, notice.recipient) w
       where w.handoff = notice.handoff and w.desk = notice.desk)));

-- Whoever was sent the file outside has received something, as its desk has.
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
      union all
      select coalesce(h.receiving_organisation, h.proposed_organisation), h.receiving_country, false
        from public.handoff h
       where h.case_id = the_case and h.outside and exists (select from public.outside_export e
         where e.handoff = h.id and e.stage = 'FULL')
    ) one group by one.organisation, one.country order by one.organisation;
end $$;

-- What somebody else owes because of what was told or asked: these tasks and no others.
create policy after_asking on task for insert to trm_judge
  with check (kind in ('NOTICE_BY_LETTER', 'CUSTODY_ANSWER'));
create policy after_asking on task_end for insert to trm_judge
  with check (ending = 'DONE' and exists (select from task t
    where t.id = task_end.task and t.kind = 'CUSTODY_ANSWER'));
grant insert on task_end to trm_judge;
create function task_for_another(the_task uuid, the_kind text, the_about uuid, the_desk text,
    begun timestamptz, due timestamptz, the_alarm text, alarm_at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  owed record;
begin
  case the_kind
    when 'NOTICE_BY_LETTER' then
      select n.case_id, n.desk as organisation, h.sending_country as country,
             n.sender_country as across into owed
        from public.notice n join public.handoff h on h.id = n.handoff
       where n.id = the_about and n.sender = public.scope_organisation();
    when 'CUSTODY_ANSWER' then
      select r.case_id, r.holder as organisation, r.holder_country as country,
             r.country as across into owed
        from public.custody_request r
       where r.id = the_about and r.organisation = public.scope_organisation();
  end case;
  if owed.case_id is null then
    raise exception 'task: out of scope' using errcode = '42501';
  end if;
  insert into public.task (id, kind, case_id, about, organisation, country, desk, across, begun_at,
      due_at)
    values (the_task, the_kind, owed.case_id, the_about, owed.organisation, owed.country, the_desk,
      nullif(owed.across, owed.country), begun, due);
  insert into public.task_alarm (task, step, organisation, desk, alarm, alarm_at)
    values (the_task, 1, owed.organisation, the_desk, the_alarm, alarm_at);
  return 1;
end $$;

-- Whoever asked for custody has it: the answer is not owed any more.
create function custody_answered(the_case uuid, at timestamptz)
  returns table (request uuid, country text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    with over as (
      insert into public.task_end (task, ending, organisation, ended_at)
      select t.id, 'DONE', public.scope_organisation(), at
        from public.custody_request r
        join public.cases c on c.id = r.case_id and c.holder = r.organisation
        join public.task t on t.about = r.id and t.kind = 'CUSTODY_ANSWER'
       where r.case_id = the_case and r.organisation = public.scope_organisation()
         and not exists (select from public.task_end e where e.task = t.id)
      on conflict do nothing returning task)
    select t.about, t.country from over join public.task t on t.id = over.task;
end $$;

grant create on schema public to trm_judge;
alter function notice_way owner to trm_judge;
alter function task_for_another owner to trm_judge;
alter function custody_answered owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function notice_way, task_for_another, custody_answered from public;
grant execute on function notice_way, task_for_another, custody_answered to trm_app;
