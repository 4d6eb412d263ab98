-- Handoffs to countries without a realm: nobody of them calls this service. What travels is sealed for
-- a key that their authority gave, and what they answer comes by letter and is recorded.
alter table handoff add column outside boolean not null default false;

-- A public key of an authority outside, as one country heard of it; confirmed by a second person who
-- heard its fingerprint another way. Each country confirms for itself to whom it seals.
create table outside_key (
  id           uuid        primary key,
  country      text        not null references country,
  organisation text        not null references organisation,
  x            text        not null check (x ~ '^[A-Za-z0-9_-]{43}$'),
  y            text        not null check (y ~ '^[A-Za-z0-9_-]{43}$'),
  heard_by     text        not null check (heard_by ~ '^[A-Z_]{3,40}$'),
  recorded_by  text        not null references organisation,
  recorder     text        not null,
  recorded_at  timestamptz not null
);
create index outside_key_organisation on outside_key (country, organisation, id);
create table outside_key_decision (
  id          uuid        primary key,
  key         uuid        not null references outside_key,
  decision    text        not null check (decision in ('CONFIRMED', 'ENDED')),
  decided_by  text        not null references organisation,
  decider     text        not null,
  recorded_at timestamptz not null,
  unique (key, decision)
);

-- What was sealed for outside; nobody here can open it.
create table outside_export (
  id             uuid        primary key,
  case_id        uuid        not null references cases,
  handoff        uuid        not null references handoff,
  packet_version integer     not null check (packet_version > 0),
  stage          text        not null check (stage in ('ENQUIRY', 'SUMMARY', 'FULL')),
  fingerprint    text        not null check (fingerprint ~ '^[A-Za-z0-9_-]{43}$'),
  sealed         text        not null,
  organisation   text        not null,
  made_at        timestamptz not null
);
create index outside_export_handoff on outside_export (handoff, id);

-- What came back by letter, and with which move it was recorded. Never changed.
create table outside_letter (
  id           uuid        primary key,
  case_id      uuid        not null references cases,
  handoff      uuid        not null references handoff,
  move         text        not null check (move ~ '^[A-Z_]{3,40}$'),
  reference    text        not null check (length(reference) between 1 and 80),
  dated        date        not null,
  signatory    text        not null check (signatory ~ '^[A-Z_]{3,40}$'),
  organisation text        not null,
  recorded_at  timestamptz not null
);
create index outside_letter_handoff on outside_letter (handoff, id);

alter table outside_key          enable row level security, force row level security;
alter table outside_key_decision enable row level security, force row level security;
alter table outside_export       enable row level security, force row level security;
alter table outside_letter       enable row level security, force row level security;

create policy own_country on outside_key for select to trm_app
  using (country = scope_country());
create policy own_country_records on outside_key for insert to trm_app
  with check (country = scope_country() and recorded_by = scope_organisation());
create policy own_country on outside_key_decision for select to trm_app
  using (exists (select from outside_key k where k.id = outside_key_decision.key));
-- Nobody confirms what they recorded themselves.
create policy own_country_decides on outside_key_decision for insert to trm_app
  with check (decided_by = scope_organisation() and exists (
    select from outside_key k where k.id = outside_key_decision.key
      and (decision <> 'CONFIRMED' or k.recorder <> decider)));

-- Both parties of the sending side, and nobody else; each writes in its own name.
create policy sending_side on outside_export for select to trm_app
  using (exists (select from handoff h where h.id = outside_export.handoff));
create policy sending_side_seals on outside_export for insert to trm_app
  with check (organisation = scope_organisation() and exists (
    select from handoff h where h.id = outside_export.handoff
      and h.case_id = outside_export.case_id and h.outside
      and scope_organisation() = any (array[h.holder, h.sending_desk])));
create policy sending_side on outside_letter for select to trm_app
  using (exists (select from handoff h where h.id = outside_letter.handoff));
create policy desk_records on outside_letter for insert to trm_app
  with check (organisation = scope_organisation() and exists (
    select from handoff h where h.id = outside_letter.handoff
      and h.case_id = outside_letter.case_id and h.outside
      and h.sending_desk = scope_organisation()));
grant select, insert on outside_key, outside_key_decision, outside_export, outside_letter to trm_app;
