-- What was proposed or approved can be taken back by whoever said so, until it is used: one row more,
-- and nothing of what was said is changed.
create table approval_taken_back (
  proposal      uuid        primary key references approval_proposal,
  reason        text        not null check (reason ~ '^[A-Z_]{3,40}$'),
  who           text        not null check (length(who) between 4 and 300),
  organisation  text        not null,
  taken_back_at timestamptz not null
);
alter table approval_taken_back enable row level security, force row level security;

create policy within_reach on approval_taken_back for select to trm_app
  using (exists (select from approval_proposal p where p.id = approval_taken_back.proposal));
-- Nobody takes back what somebody else said, and a no needs no taking back.
create policy who_said_so on approval_taken_back for insert to trm_app
  with check (organisation = scope_organisation() and exists (
    select from approval_proposal p left join approval_decision d on d.proposal = p.id
     where p.id = approval_taken_back.proposal and who in (p.proposer, d.decider)
       and coalesce(d.decision, 'APPROVED') = 'APPROVED'));
grant select, insert on approval_taken_back to trm_app;
create policy not_taken_back on approval_decision as restrictive for insert to trm_app
  with check (not exists (
    select from approval_taken_back t where t.proposal = approval_decision.proposal));

create policy judging on approval_taken_back for select to trm_judge using (true);
grant select on approval_taken_back to trm_judge;

-- The rules hear of it with the proposal.
drop function approval_facts(uuid);
create function approval_facts(the_subject uuid)
  returns table (id uuid, kind text, subject_version text, proposer text, expires_at timestamptz,
                 decision text, decider text, taken_back boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select distinct on (p.kind) p.id, p.kind, p.subject_version, p.proposer, p.expires_at,
           d.decision, d.decider, t.proposal is not null
      from public.approval_proposal p
      left join public.approval_decision d on d.proposal = p.id
      left join public.approval_taken_back t on t.proposal = p.id
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
