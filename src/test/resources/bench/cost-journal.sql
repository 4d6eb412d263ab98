-- The same handoff with an entry in the journals of two countries that nobody else uses here. It
-- is sent as the service sends it: with the last of what is written.
select holder from bench.cases where id = :case for update;

insert into bench.handoff values
  (:handoff, :case, 'CASE_TRANSFER', 'ASSISTANCE', false, 'SUBMITTED', 'rs-shelter', 'RS',
   'rs-desk', 'SI', 'si-desk', 'si-shelter', '{IDENTITY,CONTACT,HEALTH,NEEDS}', 1,
   'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', :at, :at, :at, 1);

insert into bench.handoff_consent (handoff, consent) values (:handoff, :consent);

update bench.cases set since = :at where id = :case;
select journal_append(array['AL', 'MK'], :entry::uuid, :at::timestamptz,
  array[:hash, :hash]::bytea[], array[:opening, :opening]::bytea[],
  array[:subject, :subject]::bytea[], array[:hash, :hash]::bytea[], :case::uuid, :handoff::uuid);
