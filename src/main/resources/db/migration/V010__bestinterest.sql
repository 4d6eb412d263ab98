-- What is on record about a child. Codes stand in clear, because the gates of both sides read
-- them; whatever is said in own words is sealed for the holder. Appended and never overwritten.

-- Who was once taken for a child leaves the child's gate by an assessment or a birthday only.
alter table casefile add column once_child boolean not null default false;

create table child_evidence (
  id           uuid        primary key,
  case_id      uuid        not null,
  holder       text        not null,
  kind         text        not null,
  coded        text        not null check (coded is json object),
  wrapped_key  text,
  sealed       bytea,
  organisation text        not null,
  country      text        not null,
  actor        text        not null,
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  valid_until  timestamptz check (valid_until > occurred_at),
  check ((wrapped_key is null) = (sealed is null)),
  foreign key (case_id, holder) references casefile
);
create index child_evidence_case on child_evidence (holder, case_id, id);
create index child_evidence_author on child_evidence (organisation, case_id, id);

alter table child_evidence enable row level security, force row level security;

-- Whether the transaction's organisation is on the receiving side of a handoff of that case that
-- is under way, and so may witness what only its country can say.
create function may_witness(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from public.handoff h
    where h.case_id = the_case and h.holder = the_holder and h.submitted_at is not null
      and public.scope_organisation() in (h.receiving_desk, h.receiving_organisation)
      and h.status not in
        ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR'));
end $$;
grant create on schema public to trm_judge;
alter function may_witness owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function may_witness from public;
grant execute on function may_witness to trm_app;

create policy holder_and_author on child_evidence for select to trm_app
  using (scope_organisation() in (holder, organisation));
create policy author on child_evidence for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country()
    and (holder = scope_organisation()
      or (kind in ('FAMILY_ASSESSMENT', 'PLACEMENT_RISK', 'CARE_ARRANGEMENT')
        and may_witness(case_id, holder))));
grant select, insert on child_evidence to trm_app;

create policy judging on child_evidence for select to trm_judge using (true);
grant select on child_evidence to trm_judge;

-- What is on record about a child, in codes: at least one row for a case that the holder has.
-- Whoever may not judge gets an error: an empty answer would read as "nobody ever doubted".
create function child_facts(the_case uuid, the_holder text)
  returns table (once_child boolean, id uuid, kind text, coded text, narrated boolean,
                 occurred_at timestamptz, valid_until timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not public.may_judge(the_case, the_holder) then
    raise exception 'bestinterest: out of scope' using errcode = '42501';
  end if;
  return query
    select f.once_child or f.age_status <> 'ADULT_CONFIRMED', e.id, e.kind, e.coded,
           e.sealed is not null, e.occurred_at, e.valid_until
      from public.casefile f
      left join public.child_evidence e on e.case_id = f.case_id and e.holder = f.organisation
     where f.case_id = the_case and f.organisation = the_holder
     order by e.occurred_at, e.id;
end $$;
grant create on schema public to trm_judge;
alter function child_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function child_facts from public;
grant execute on function child_facts to trm_app;
