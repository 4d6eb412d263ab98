-- Who may see a handoff, or have its case judged, is asked of one handoff or of one case's. Written
-- as "in (column, column)" it let the planner walk through everything a desk ever had; an array of
-- columns is something no index answers.
alter policy parties on handoff
  using (scope_organisation() = any (case
    when submitted_at is null and enquired_at is null then array[holder, sending_desk]
    else array[holder, sending_desk, receiving_desk, receiving_organisation] end))
  with check (scope_organisation() = any (case
    when submitted_at is null and enquired_at is null then array[holder, sending_desk]
    else array[holder, sending_desk, receiving_desk, receiving_organisation,
      proposed_organisation] end));

-- Policies are tried from the last name to the first; the rare ones come after the usual one.
alter policy withdrawn on handoff rename to after_withdrawal;
alter policy withdrawn_hold on handoff rename to after_withdrawal_hold;

create or replace function may_judge(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := public.scope_organisation();
begin
  if me = the_holder then
    return true;
  end if;
  return exists (select from public.handoff h
    where h.case_id = the_case and h.holder = the_holder
      and me = any (case when h.submitted_at is null then array[h.sending_desk]
        else array[h.sending_desk, h.receiving_desk, h.receiving_organisation] end));
end $$;

create or replace function may_witness(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.handoff h
    where h.case_id = the_case and h.holder = the_holder and h.submitted_at is not null
      and public.scope_organisation() = any (array[h.receiving_desk, h.receiving_organisation])
      and h.status not in
        ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR'));
end $$;

-- Most handoffs have no such value yet; each move writes every index anew.
drop index handoff_sender_reference;
drop index handoff_receiver_reference;
drop index handoff_received;
create unique index handoff_sender_reference on handoff (holder, sender_reference)
  where sender_reference is not null;
create unique index handoff_receiver_reference on handoff (receiving_desk, receiver_reference)
  where receiver_reference is not null;
create index handoff_received on handoff (receiving_organisation, due_at, id)
  where receiving_organisation is not null;
