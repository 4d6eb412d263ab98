-- Organisations' key pairs change. What is wrapped for one of them is wrapped anew by the newest,
-- in place, so that the older pair can be taken away and no copy of a key stays behind.

-- What the key pair is called that opens this; before they had names there was only the first.
create function key_of(wrapped text, organisation text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    convert_from(decode(rpad(translate(head, '-_', '+/'), (length(head) + 3) / 4 * 4, '='),
                        'base64'), 'utf8')::json ->> 'kid', organisation)
    from split_part(wrapped, '.', 1) head
$$;

create policy looking on packet for select to trm_judge using (true);
create policy rotating on casefile       for update to trm_judge using (true) with check (true);
create policy rotating on child_evidence for update to trm_judge using (true) with check (true);
create policy rotating on packet         for update to trm_judge using (true) with check (true);
create policy rotating on packet_release for update to trm_judge using (true) with check (true);
grant select on packet, packet_release to trm_judge;
grant update (wrapped_key) on casefile, child_evidence to trm_judge;
grant update (parts) on packet to trm_judge;
grant update (packet_key, summary_key) on packet_release to trm_judge;

-- Every place where something is wrapped for an organisation, of one kind, in order. Of packets all
-- are gone through, for one that went to another desk keeps what was wrapped for the first.
create function wrapped_for(
    the_kind text, the_organisation text, after uuid, after_version integer, most integer)
  returns table (id uuid, version integer, about uuid, wrapped text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  case the_kind
    when 'CASE' then return query
      select f.case_id, 0, f.case_id, f.wrapped_key from public.casefile f
       where f.organisation = the_organisation and f.case_id > after
       order by f.case_id limit most;
    when 'NOTE' then return query
      select e.id, 0, e.case_id, e.wrapped_key from public.child_evidence e
       where e.holder = the_organisation and e.wrapped_key is not null and e.id > after
       order by e.id limit most;
    when 'PACKET' then return query
      select p.handoff, p.version, p.handoff,
             case when h.holder = the_organisation then p.parts::json ->> 'packetKey' end
        from public.packet p join public.handoff h on h.id = p.handoff
       where (p.handoff, p.version) > (after, after_version)
       order by p.handoff, p.version limit most;
    when 'SUMMARY' then return query
      select p.handoff, p.version, p.handoff, p.parts::json -> 'summaryKeys' ->> the_organisation
        from public.packet p
       where (p.handoff, p.version) > (after, after_version)
       order by p.handoff, p.version limit most;
    when 'RELEASED_PACKET' then return query
      select r.handoff, r.version, r.handoff, r.packet_key from public.packet_release r
       where r.organisation = the_organisation and (r.handoff, r.version) > (after, after_version)
       order by r.handoff, r.version limit most;
    when 'RELEASED_SUMMARY' then return query
      select r.handoff, r.version, r.handoff, r.summary_key from public.packet_release r
       where r.organisation = the_organisation and (r.handoff, r.version) > (after, after_version)
       order by r.handoff, r.version limit most;
  end case;
end $$;

-- What is wrapped for the transaction's organisation: the next so many places, and in each what is
-- not wrapped by this key pair, if anything. One transaction at a time does this.
create function keys_to_rewrap(
    the_kind text, newest text, after uuid, after_version integer, most integer)
  returns table (id uuid, version integer, about uuid, wrapped text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose text := public.scope_organisation();
begin
  if not pg_try_advisory_xact_lock(hashtextextended('rewrap ' || whose, 0)) then
    return;
  end if;
  return query
    select w.id, w.version, w.about,
           case when public.key_of(w.wrapped, whose) <> newest then w.wrapped end
      from public.wrapped_for(the_kind, whose, after, after_version, most) w;
end $$;

-- Puts a key wrapped anew in the place of what was wrapped there for the transaction's organisation;
-- nothing if that is not what stands there.
create function key_rewrap(
    the_kind text, the_id uuid, the_version integer, before text, anew text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose text := public.scope_organisation();
  changed integer;
begin
  if anew !~ '^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){4}$' or length(anew) > 2000 then
    raise exception 'rotation: not a wrapped key' using errcode = '22023';
  end if;
  case the_kind
    when 'CASE' then
      update public.casefile f set wrapped_key = anew
       where f.case_id = the_id and f.organisation = whose and f.wrapped_key = before;
    when 'NOTE' then
      update public.child_evidence e set wrapped_key = anew
       where e.id = the_id and e.holder = whose and e.wrapped_key = before;
    when 'PACKET' then
      update public.packet p set parts = replace(p.parts, before, anew)
       where p.handoff = the_id and p.version = the_version
         and p.parts::json ->> 'packetKey' = before
         and exists (select 1 from public.handoff h where h.id = the_id and h.holder = whose);
    when 'SUMMARY' then
      update public.packet p set parts = replace(p.parts, before, anew)
       where p.handoff = the_id and p.version = the_version
         and p.parts::json -> 'summaryKeys' ->> whose = before;
    when 'RELEASED_PACKET' then
      update public.packet_release r set packet_key = anew
       where r.handoff = the_id and r.version = the_version and r.organisation = whose
         and r.packet_key = before;
    when 'RELEASED_SUMMARY' then
      update public.packet_release r set summary_key = anew
       where r.handoff = the_id and r.version = the_version and r.organisation = whose
         and r.summary_key = before;
  end case;
  get diagnostics changed = row_count;
  return changed = 1;
end $$;

-- For the operator, as trm_owner: by which of an organisation's key pairs how much is wrapped.
create function key_uses(the_organisation text) returns table (key text, uses bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select public.key_of(w.wrapped, the_organisation), count(*)
    from unnest(array['CASE', 'NOTE', 'PACKET', 'SUMMARY', 'RELEASED_PACKET', 'RELEASED_SUMMARY'])
           as kinds (kind)
    cross join lateral public.wrapped_for(
      kinds.kind, the_organisation, '00000000-0000-0000-0000-000000000000', -1, null) w
   where w.wrapped is not null
   group by 1 order by 1
$$;

-- For the operator, as trm_owner: whether this key pair may be taken away; an error while not.
create function key_retire(the_organisation text, the_key text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  many bigint := (select u.uses from public.key_uses(the_organisation) u where u.key = the_key);
begin
  if many > 0 then
    raise exception '% may not be retired: % keys are wrapped to it still', the_key, many
      using errcode = '55006';
  end if;
  return 'nothing is wrapped to ' || the_key || ': take it out of the keystore';
end $$;

grant create on schema public to trm_judge;
alter function wrapped_for owner to trm_judge;
alter function keys_to_rewrap owner to trm_judge;
alter function key_rewrap owner to trm_judge;
alter function key_uses owner to trm_judge;
alter function key_retire owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function wrapped_for, keys_to_rewrap, key_rewrap, key_uses, key_retire from public;
grant execute on function keys_to_rewrap, key_rewrap to trm_app;
grant execute on function key_uses, key_retire to trm_owner;
