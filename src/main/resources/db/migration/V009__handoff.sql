-- One attempt to move a case, or a part of it, to another country. Codes, identifiers and times
-- only; what is said about the person travels in packets, sealed.
create table handoff (
  id                     uuid        primary key,
  case_id                uuid        not null references cases,
  type                   text        not null,
  purpose                text        not null,
  urgent                 boolean     not null,
  status                 text        not null,
  held_from              text,
  held_by                text,
  holder                 text        not null,
  sending_country        text        not null,
  sending_desk           text        not null,
  receiving_country      text        not null,
  receiving_desk         text        not null,
  proposed_organisation  text        not null,
  receiving_organisation text,
  caseworker             text,
  sender_reference       text,
  receiver_reference     text,
  sections               text[]      not null,
  packet_version         integer     not null,
  packet_hash            text        not null,
  conditions_version     integer,
  questions              integer     not null,
  question               text,
  reason                 text,
  outcome                text,
  created_at             timestamptz not null,
  submitted_at           timestamptz,
  disclosed_at           timestamptz,
  due_at                 timestamptz,
  expires_at             timestamptz,
  version                bigint      not null,
  check ((status = 'ON_HOLD') = (held_from is not null)),
  check (sending_country <> receiving_country)
);
create unique index handoff_sender_reference on handoff (holder, sender_reference);
create unique index handoff_receiver_reference on handoff (receiving_desk, receiver_reference);
-- Of what moves custody, one at a time.
create unique index handoff_one_transfer on handoff (case_id)
  where type in ('CASE_TRANSFER', 'RETURN')
    and status not in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR');
create index handoff_case on handoff (case_id);
create index handoff_out on handoff (sending_desk, due_at, id);
create index handoff_held on handoff (holder, due_at, id);
create index handoff_in on handoff (receiving_desk, due_at, id);
create index handoff_received on handoff (receiving_organisation, due_at, id);
create index handoff_expiry on handoff (expires_at) where expires_at is not null;

-- What would travel: prepared by the holder, never changed. Its parts are sealed; who may open
-- which is a matter of the wrapped keys.
create table packet (
  handoff     uuid        not null references handoff,
  version     integer     not null check (version > 0),
  hash        text        not null,
  parts       text        not null,
  prepared_at timestamptz not null,
  primary key (handoff, version)
);
-- The packet's keys, wrapped for who receives it.
create table packet_release (
  handoff      uuid        not null,
  version      integer     not null,
  organisation text        not null,
  packet_key   text        not null,
  summary_key  text        not null,
  released_at  timestamptz not null,
  primary key (handoff, version, organisation),
  foreign key (handoff, version) references packet
);

alter table handoff        enable row level security, force row level security;
alter table packet         enable row level security, force row level security;
alter table packet_release enable row level security, force row level security;

-- The sender's side sees its handoffs from the draft on, the receiver's once they were submitted.
create policy parties on handoff to trm_app
  using (scope_organisation() in (holder, sending_desk)
    or (submitted_at is not null
      and scope_organisation() in (receiving_desk, receiving_organisation)))
  with check (scope_organisation() in (holder, sending_desk)
    or (submitted_at is not null
      and scope_organisation() in (receiving_desk, receiving_organisation, proposed_organisation)));
create policy parties on packet for select to trm_app
  using (exists (select 1 from handoff h where h.id = packet.handoff));
create policy holder_prepares on packet for insert to trm_app
  with check (exists (select 1 from handoff h
    where h.id = packet.handoff and h.holder = scope_organisation()));
create policy receiver on packet_release for select to trm_app
  using (organisation = scope_organisation());
create policy holder_releases on packet_release for insert to trm_app
  with check (exists (select 1 from handoff h where h.id = packet_release.handoff
    and h.holder = scope_organisation() and h.receiving_organisation = packet_release.organisation));
grant select, insert, update on handoff to trm_app;
grant select, insert on packet, packet_release to trm_app;

-- A party to a handoff sees and locks the custody row of its case, and may take custody only as
-- the receiving organisation of a handoff that is completed.
create policy party on cases for select to trm_app
  using (exists (select 1 from handoff h where h.case_id = cases.id));
create policy party_lock on cases for update to trm_app
  using (exists (select 1 from handoff h where h.case_id = cases.id))
  with check (exists (select 1 from handoff h where h.case_id = cases.id
    and h.status = 'COMPLETED' and h.receiving_organisation = cases.holder
    and cases.holder = scope_organisation()));

create policy judging on handoff for select to trm_judge using (true);
grant select on handoff to trm_judge;

-- Handoffs whose clock has run out: only what the sweep needs to act in the holder's name.
create function handoff_overdue(at timestamptz, most integer)
  returns table (id uuid, holder text, country text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.holder, h.sending_country from public.handoff h
   where h.expires_at <= at and h.disclosed_at is null and not h.urgent
     and h.status in ('ENQUIRED', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'ON_HOLD')
   order by h.expires_at limit most
$$;
grant create on schema public to trm_judge;
alter function handoff_overdue owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function handoff_overdue from public;
grant execute on function handoff_overdue to trm_app;
