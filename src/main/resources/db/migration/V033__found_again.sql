-- Somebody was found again: whoever found them asks the holder of the case for custody, and the holder
-- answers. Codes and identifiers; nothing moves by asking, and nothing of it is changed.
create table custody_request (
  id             uuid        primary key,
  case_id        uuid        not null references cases,
  organisation   text        not null,
  country        text        not null,
  holder         text        not null check (holder <> organisation),
  holder_country text        not null check (holder_country <> country),
  condition      text        not null check (condition ~ '^[A-Z_]{3,40}$'),
  wish           text        not null check (wish ~ '^[A-Z_]{3,40}$'),
  found_at       timestamptz,
  asked_at       timestamptz not null,
  due_at         timestamptz not null
);
create index custody_request_asked on custody_request (organisation, id);
create index custody_request_holder on custody_request (holder, id);
create index custody_request_case on custody_request (case_id);
create table custody_answer (
  request      uuid        primary key references custody_request,
  reason       text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  organisation text        not null,
  answered_at  timestamptz not null
);
alter table custody_request enable row level security, force row level security;
alter table custody_answer  enable row level security, force row level security;

create policy who_asks_and_holds on custody_request for select to trm_app
  using (scope_organisation() = any (array[organisation, holder]));
create policy who_found_asks on custody_request for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and takes_part(case_id) and exists (select from cases c
      where c.id = custody_request.case_id and c.holder = custody_request.holder));
create policy who_asks_and_holds on custody_answer for select to trm_app
  using (exists (select from custody_request r where r.id = custody_answer.request));
create policy holder_answers on custody_answer for insert to trm_app
  with check (organisation = scope_organisation() and exists (select from custody_request r
    where r.id = custody_answer.request and r.holder = scope_organisation()));
grant select, insert on custody_request, custody_answer to trm_app;
