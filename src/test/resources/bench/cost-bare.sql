-- The same handoff in bare SQL without the two rows of the journals.
select holder from bench.cases where id = :case for update;

insert into bench.handoff values
  (:handoff, :case, 'CASE_TRANSFER', 'ASSISTANCE', false, 'SUBMITTED', 'rs-shelter', 'RS',
   'rs-desk', 'SI', 'si-desk', 'si-shelter', '{IDENTITY,CONTACT,HEALTH,NEEDS}', 1,
   'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', :at, :at, :at, 1);

insert into bench.handoff_consent (handoff, consent) values (:handoff, :consent);

update bench.cases set since = :at where id = :case;
