-- The one way in, without a statement to interpret: an interpreted condition is prepared anew in every
-- transaction, which took longer than writing the rows. What is an entry is said by the policy, which is
-- prepared once for each connection.

-- Read when it is made, not when it is run: whose search path is in force then does not matter.
create or replace function scope_country() returns text language sql stable parallel safe
  return nullif(current_setting('trm.country', true), '');

alter policy append_only on journal_entry with check (
  country ~ '^[A-Z]{2}$' and octet_length(commitment) = 32
  and (octet_length(salt) = 32 or kind = 'x'));

drop function journal_append(text[], uuid, timestamptz, bytea[], bytea[], bytea[], bytea[], uuid, uuid);

-- In one's own journal. Another's has no country here, and the policy takes no row without one.
create function journal_append(
    entry uuid, recorded timestamptz, about_case uuid, about_resource uuid,
    own text, commitment bytea, opening bytea, subject bytea, salt bytea) returns void
  language sql security definer
begin atomic
  insert into journal_entry
      (country, entry, recorded_at, commitment, opening, subject, salt, case_id, resource)
    values
      (case when own = scope_country() then own end, journal_append.entry, recorded,
       journal_append.commitment, journal_append.opening, journal_append.subject,
       journal_append.salt, about_case, about_resource);
end;

-- In one's own journal and, under the same id, in the counterpart's.
create function journal_append(
    entry uuid, recorded timestamptz, about_case uuid, about_resource uuid,
    own text, commitment bytea, opening bytea, subject bytea, salt bytea,
    other text, other_commitment bytea, other_opening bytea, other_subject bytea, other_salt bytea)
    returns void
  language sql security definer
begin atomic
  insert into journal_entry
      (country, entry, recorded_at, commitment, opening, subject, salt, case_id, resource)
    values
      (case when own = scope_country() then own end, journal_append.entry, recorded,
       journal_append.commitment, journal_append.opening, journal_append.subject,
       journal_append.salt, about_case, about_resource),
      (other, journal_append.entry, recorded, other_commitment, other_opening, other_subject,
       other_salt, about_case, about_resource);
end;

grant create on schema public to trm_journal;
alter function journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea)
  owner to trm_journal;
alter function journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea,
                              text, bytea, bytea, bytea, bytea)
  owner to trm_journal;
revoke create on schema public from trm_journal;
revoke all on function journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea)
  from public;
revoke all on function journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea,
                                      text, bytea, bytea, bytea, bytea)
  from public;
grant execute on function
  journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea),
  journal_append(uuid, timestamptz, uuid, uuid, text, bytea, bytea, bytea, bytea,
                 text, bytea, bytea, bytea, bytea)
  to trm_app;
