-- What reading a page of the inbox takes in bare SQL: the keyset query, one journal row, the commit.
select * from bench.handoff
 where receiving_desk = 'si-desk' and (due_at, id) > (timestamptz '2026-01-01', :handoff)
 order by due_at, id limit 51;

insert into bench.journal (country, entry, recorded_at, commitment, opening, subject, salt)
  values ('SI', :entry, :at, :hash, :opening, :subject, :hash);
