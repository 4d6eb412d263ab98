-- On what a handoff rests: the processing basis and the transfer basis, recorded per handoff and
-- never changed; what is recorded anew is the next version, and the latest counts.
create table corridor_basis (
  id                   uuid        primary key,
  handoff_id           uuid        not null,
  version              integer     not null check (version > 0),
  case_id              uuid        not null,
  holder               text        not null,
  recorded_by          text        not null,
  regime               text        not null,
  article6             text,
  article9             text,
  processing_provision text,
  transfer_ground      text,
  transfer_provision   text,
  transfer_from        timestamptz,
  transfer_until       timestamptz check (transfer_until > transfer_from),
  recorded_at          timestamptz not null,
  unique (handoff_id, version),
  check (transfer_from is not null or (transfer_ground is null and transfer_provision is null)),
  foreign key (case_id, holder) references casefile
);
create index corridor_basis_case on corridor_basis (holder, case_id);

alter table corridor_basis enable row level security, force row level security;

-- The holder or its desk records it; both read it through the narrow function below.
create policy recording on corridor_basis for insert to trm_app
  with check (recorded_by = scope_organisation() and may_judge(case_id, holder));
create policy own_organisation on corridor_basis for select to trm_app
  using (holder = scope_organisation() or recorded_by = scope_organisation());
grant select, insert on corridor_basis to trm_app;

create policy judging on corridor_basis for select to trm_judge using (true);
grant select on corridor_basis to trm_judge;

-- The bases of one handoff that count now, in codes.
create function basis_facts(the_handoff uuid, the_case uuid, the_holder text)
  returns table (version integer, regime text, article6  text, article9  text,
                 processing_provision text, transfer_ground text, transfer_provision text,
                 transfer_from timestamptz, transfer_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'corridor: out of scope' using errcode = '42501';
  end if;
  return query
    select b.version, b.regime, b.article6, b.article9, b.processing_provision,
           b.transfer_ground, b.transfer_provision, b.transfer_from, b.transfer_until
      from public.corridor_basis b
     where b.handoff_id = the_handoff and b.case_id = the_case and b.holder = the_holder
     order by b.version desc limit 1;
end $$;
grant create on schema public to trm_judge;
alter function basis_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function basis_facts from public;
grant execute on function basis_facts to trm_app;
