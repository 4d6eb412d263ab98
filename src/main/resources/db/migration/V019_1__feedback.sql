-- Of each kind every organisation owes its own: a child's authorities are told in each country.
alter table task drop constraint task_about_kind_key;
alter table task add constraint task_about_kind_key unique (about, kind, organisation);

-- What became of the person, told in codes by who received them to who sent them; never changed.
create table feedback (
  id           uuid        primary key,
  handoff      uuid        not null references handoff,
  organisation text        not null,
  note         text        not null check (note ~ '^[A-Z_]{3,40}$'),
  said_at      timestamptz not null
);
create index feedback_handoff on feedback (handoff, said_at, id);
alter table feedback enable row level security, force row level security;
create policy parties on feedback for select to trm_app
  using (exists (select 1 from handoff h where h.id = feedback.handoff));
create policy receiver on feedback for insert to trm_app
  with check (organisation = scope_organisation() and exists (select 1 from handoff h
    where h.id = feedback.handoff and h.status = 'COMPLETED'
      and h.receiving_organisation = scope_organisation()));
grant select, insert on feedback to trm_app;
