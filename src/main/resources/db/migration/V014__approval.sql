-- Two people: what somebody proposed, and what somebody else said to it. Both are appended and
-- never changed; where a proposal stands is derived. People are opaque keys, and never clients.
create table approval_proposal (
  id              uuid        primary key,
  kind            text        not null check (kind ~ '^[A-Z_]{3,40}$'),
  subject         uuid        not null,
  subject_version text        not null check (length(subject_version) between 1 and 200),
  reach           text        not null check (reach in ('ORGANISATION', 'COUNTRY')),
  organisation    text        not null,
  country         text        not null,
  proposer        text        not null check (length(proposer) between 4 and 300),
  proposed_at     timestamptz not null,
  expires_at      timestamptz not null check (expires_at > proposed_at),
  unique (id, proposer)
);
create index approval_proposal_subject on approval_proposal (subject, kind, proposed_at desc, id desc);
create index approval_proposal_own on approval_proposal (organisation, expires_at, id);
create index approval_proposal_country on approval_proposal (country, expires_at, id)
  where reach = 'COUNTRY';

-- One decision a proposal, and never by who proposed.
create table approval_decision (
  proposal     uuid        primary key,
  proposer     text        not null,
  decision     text        not null check (decision in ('APPROVED', 'DECLINED')),
  reason       text        check (reason ~ '^[A-Z_]{3,40}$'),
  decider      text        not null check (length(decider) between 4 and 300),
  organisation text        not null,
  decided_at   timestamptz not null,
  check (decider <> proposer),
  check ((decision = 'DECLINED') = (reason is not null)),
  foreign key (proposal, proposer) references approval_proposal (id, proposer)
);

alter table approval_proposal enable row level security, force row level security;
alter table approval_decision enable row level security, force row level security;

-- Proposals are the organisation's, some kinds the country's; a decision is seen with its proposal.
create policy within_reach on approval_proposal for select to trm_app
  using (organisation = scope_organisation()
    or (reach = 'COUNTRY' and country = scope_country()));
create policy own_organisation on approval_proposal for insert to trm_app
  with check (organisation = scope_organisation() and country = scope_country());
create policy within_reach on approval_decision for select to trm_app
  using (exists (select 1 from approval_proposal p where p.id = proposal));
create policy own_organisation on approval_decision for insert to trm_app
  with check (organisation = scope_organisation()
    and exists (select 1 from approval_proposal p where p.id = proposal));
grant select, insert on approval_proposal, approval_decision to trm_app;

create policy judging on approval_proposal for select to trm_judge using (true);
create policy judging on approval_decision for select to trm_judge using (true);
grant select on approval_proposal, approval_decision to trm_judge;

-- The latest proposal of each kind about one subject, for the rules: for who is within reach of
-- it, and for the parties of the handoff that it is about. For anybody else nobody has agreed.
create function approval_facts(the_subject uuid)
  returns table (id uuid, kind text, subject_version text, proposer text, expires_at timestamptz,
                 decision text, decider text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select distinct on (p.kind) p.id, p.kind, p.subject_version, p.proposer, p.expires_at,
           d.decision, d.decider
      from public.approval_proposal p
      left join public.approval_decision d on d.proposal = p.id
     where p.subject = the_subject
       and (p.organisation = public.scope_organisation()
         or (p.reach = 'COUNTRY' and p.country = public.scope_country())
         or exists (select 1 from public.handoff h
              where h.id = the_subject and h.holder = p.organisation
                and (h.sending_desk = public.scope_organisation()
                  or (h.submitted_at is not null and public.scope_organisation()
                        in (h.receiving_desk, h.receiving_organisation)))))
     order by p.kind, p.proposed_at desc, p.id desc;
end $$;
grant create on schema public to trm_judge;
alter function approval_facts owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function approval_facts from public;
grant execute on function approval_facts to trm_app;
