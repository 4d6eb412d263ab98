-- Handoffs that move or hold together: a mother with her children, brothers and sisters, people who
-- were exploited together. Codes and identifiers; what was agreed to stays each person's own.
create table handoff_group (
  id        uuid        primary key,
  holder    text        not null,
  country   text        not null,
  formed_at timestamptz not null
);
create table handoff_group_member (
  group_id uuid not null references handoff_group,
  handoff  uuid not null references handoff,
  role     text not null check (role in ('PARENT', 'CHILD', 'SIBLING', 'CO_VICTIM')),
  primary key (group_id, handoff)
);
-- Whether one of them recruited another, as somebody found who spoke with each alone. Appended; the
-- latest counts.
create table handoff_group_check (
  id           uuid        primary key,
  group_id     uuid        not null references handoff_group,
  finding      text        not null check (finding in ('NOTHING_FOUND', 'UNCLEAR', 'RECRUITED')),
  method       text        not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  organisation text        not null
);
create index handoff_group_check_group on handoff_group_check (group_id, id);
-- That somebody stopped one of a group, and so may hold the others in this transaction.
create table handoff_group_halt (
  group_id     uuid not null references handoff_group,
  organisation text not null,
  txn          xid8 not null default pg_current_xact_id(),
  primary key (group_id, organisation, txn)
);
-- The group it is in now; who leaves stays on record as a member.
alter table handoff add column group_id uuid references handoff_group;
create index handoff_together on handoff (group_id) where group_id is not null;

alter table handoff_group        enable row level security, force row level security;
alter table handoff_group_member enable row level security, force row level security;
alter table handoff_group_check  enable row level security, force row level security;
alter table handoff_group_halt   enable row level security, force row level security;

-- Whoever sees one of the handoffs sees that there is a group; of the others only what it sees
-- anyway. What was found about them is the holder's.
create policy holder on handoff_group to trm_app
  using (holder = scope_organisation())
  with check (holder = scope_organisation() and country = scope_country());
create policy after_parties on handoff_group for select to trm_app
  using (exists (select from handoff h where h.group_id = handoff_group.id));
create policy parties on handoff_group_member for select to trm_app
  using (exists (select from handoff h where h.id = handoff_group_member.handoff));
create policy holder on handoff_group_member for insert to trm_app
  with check (exists (select from handoff h
    where h.id = handoff_group_member.handoff and h.holder = scope_organisation()));
create policy holder on handoff_group_check for select to trm_app
  using (organisation = scope_organisation());
create policy holder_checks on handoff_group_check for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from handoff_group g
    where g.id = handoff_group_check.group_id and g.holder = scope_organisation()));
create policy own on handoff_group_halt for select to trm_app
  using (organisation = scope_organisation());
create policy party_halts on handoff_group_halt for insert to trm_app
  with check (organisation = scope_organisation() and txn = pg_current_xact_id()
    and exists (select from handoff h where h.group_id = handoff_group_halt.group_id));
grant select, insert on handoff_group, handoff_group_member, handoff_group_check,
  handoff_group_halt to trm_app;

-- In the transaction that stops one of a group, and in no other, whoever stops it sees the others,
-- and may do one thing with them: hold them.
create function is_halting(the_group uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.handoff_group_halt h
    where h.group_id = the_group and h.organisation = public.scope_organisation()
      and h.txn = pg_current_xact_id_if_assigned());
end $$;
revoke all on function is_halting from public;
grant execute on function is_halting to trm_app;
create policy after_halt on handoff for select to trm_app
  using (group_id is not null and is_halting(group_id));
create policy after_halt_hold on handoff for update to trm_app
  using (group_id is not null and is_halting(group_id))
  with check (status = 'ON_HOLD' and held_by = 'SYSTEM');

create policy judging on handoff_group_member for select to trm_judge using (true);
create policy judging on handoff_group_check for select to trm_judge using (true);
grant select on handoff_group_member, handoff_group_check to trm_judge;

-- What the rules may know of a group: what was found last, and whether a parent still travels.
-- Whoever may not judge gets an error: an empty answer would read as "nobody has looked".
create function group_facts(the_group uuid) returns table (finding text, parent_travels boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.handoff h
      where h.group_id = the_group and public.may_judge(h.case_id, h.holder)) then
    raise exception 'group: out of scope' using errcode = '42501';
  end if;
  return query
    select (select c.finding from public.handoff_group_check c
             where c.group_id = the_group order by c.id desc limit 1),
           exists (select from public.handoff_group_member m join public.handoff h on h.id = m.handoff
             where m.group_id = the_group and m.role = 'PARENT' and h.group_id = the_group
               and h.status not in
                 ('REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR'));
end $$;
grant create on schema public to trm_judge;
alter function group_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function group_facts from public;
grant execute on function group_facts to trm_app;
