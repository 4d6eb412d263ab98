-- Proofs of possession (RFC 9449) that were used: each serves once, whichever copy of the service it
-- is shown to. Kept until it would be refused for its age. Nobody can read it: the service notes and
-- forgets through two narrow functions.
create table used_proof (
  key    text        not null check (length(key) = 43),    -- the thumbprint of the key that signed it
  proof  text        not null check (length(proof) = 43),  -- the hash of its own identifier
  lapses timestamptz not null,
  primary key (key, proof)
);
create index used_proof_lapses on used_proof (lapses);

alter table used_proof enable row level security, force row level security;
create policy noting on used_proof to trm_judge using (true) with check (true);
grant select, insert, delete on used_proof to trm_judge;

-- Whether it is used for the first time. It does not wait for the disk, which would double what a call
-- costs: after a crash, proofs noted in its last half second could be used once more.
create function proof_note(the_key text, the_proof text, the_end timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  insert into public.used_proof (key, proof, lapses) values (the_key, the_proof, the_end)
    on conflict do nothing;
  return found;
end $$;

create function proofs_forget(at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as
  'delete from public.used_proof where lapses < at';

grant create on schema public to trm_judge;
alter function proof_note owner to trm_judge;
alter function proofs_forget owner to trm_judge;
revoke create on schema public from trm_judge;
revoke all on function proof_note, proofs_forget from public;
grant execute on function proof_note, proofs_forget to trm_app;
