-- The same handoff with an entry in the journals of two countries that nobody else uses here. It
-- is sent as the service sends it: with the last of what is written.
select holder from bench.cases where id = :case for update;

insert into bench.handoff values
  (:handoff, :case, 'CASE_TRANSFER', 'ASSISTANCE', false, 'SUBMITTED', 'rs-shelter', 'RS',
   'rs-desk', 'SI', 'si-desk', 'si-shelter', '{IDENTITY,CONTACT,HEALTH,NEEDS}', 1,
   'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', :at, :at, :at, 1);

insert into bench.handoff_consent (handoff, consent) values (:handoff, :consent);

update bench.cases set since = :at where id = :case;
select journal_append(:entry::uuid, :at::timestamptz, :case::uuid, :handoff::uuid,
  'AL', :hash::bytea, :opening::bytea, :subject::bytea, :hash::bytea,
  'MK', :hash::bytea, :opening::bytea, :subject::bytea, :hash::bytea);
