-- What goes off next while a handoff waits for somebody, and how far up it has gone.
alter table handoff
  add column alarm      text,
  add column alarm_at   timestamptz,
  add column escalation text,
  add column told       text,
  -- Whether the desk has changed since the packet was prepared, so that it cannot open it.
  add column rerouted   boolean not null default false,
  add check ((alarm is null) = (alarm_at is null));
drop index handoff_expiry;
create index handoff_alarm on handoff (alarm_at, id) where alarm_at is not null;

-- What is under way already begins at its deadline. The owner sees no handoff, but for this.
create policy migrating on handoff to trm_owner using (true) with check (true);
update handoff set alarm = 'DUE', alarm_at = due_at
 where due_at is not null
   and status in ('ENQUIRED', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED');
update handoff set alarm = 'EXPIRY', alarm_at = expires_at
 where alarm is null and expires_at is not null and status = 'ON_HOLD';
drop policy migrating on handoff;

-- Handoffs whose alarm is due, from one place in their order on: only what the sweep needs to act
-- in the holder's name. Each is looked at again once it is locked.
drop function handoff_overdue;
create function handoff_alarms(at timestamptz, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, holder text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.holder, h.sending_country, h.alarm_at from public.handoff h
   where h.alarm_at <= at and (h.alarm_at, h.id) > (after_at, after_id)
   order by h.alarm_at, h.id limit most
$$;

-- What is late on this country's side: which handoff, since when, who was told; of the case and
-- the person nothing.
create function handoff_late(at timestamptz, most integer)
  returns table (id uuid, type text, urgent boolean, status text, desk text, due_at timestamptz,
    escalation text, told text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.type, h.urgent, h.status, side.desk, h.due_at, h.escalation, h.told
    from public.handoff h cross join lateral (
      select case when own then h.sending_country else h.receiving_country end as country,
             case when own then h.sending_desk else h.receiving_desk end as desk
        from (select h.status = 'INFO_REQUESTED' or h.status = 'ON_HOLD'
                and h.held_by not in ('RECEIVING_DESK', 'RECEIVING_ORGANISATION') as own) acts) side
   where h.due_at <= at and h.alarm_at is not null and side.country = public.scope_country()
   order by h.due_at, h.id limit most
$$;

-- What is addressed to organisations that can no longer answer, before anything was disclosed: only
-- what is needed to move it in the holder's name.
create function handoff_stranded(organisations text[], most integer)
  returns table (id uuid, holder text, country text, alarm_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.holder, h.sending_country, h.submitted_at from public.handoff h
   where h.disclosed_at is null
     and (h.receiving_desk = any (organisations)
       and h.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'ACCEPTED', 'ON_HOLD')
       or h.receiving_organisation = any (organisations) and h.status = 'ACCEPTED')
   order by h.submitted_at, h.id limit most
$$;

grant create on schema public to trm_judge;
alter function handoff_alarms owner to trm_judge;
alter function handoff_late owner to trm_judge;
alter function handoff_stranded owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function handoff_alarms, handoff_late, handoff_stranded from public;
grant execute on function handoff_alarms, handoff_late, handoff_stranded to trm_app;
