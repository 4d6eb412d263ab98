-- An alert that was closed is over: its receiving side witnesses nothing by it any more.
create or replace function may_witness(the_case uuid, the_holder text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.handoff h
    where h.case_id = the_case and h.holder = the_holder and h.submitted_at is not null
      and public.scope_organisation() = any (array[h.receiving_desk, h.receiving_organisation])
      and h.status not in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED', 'EXPIRED',
        'ENTERED_IN_ERROR', 'CLOSED'));
end $$;
