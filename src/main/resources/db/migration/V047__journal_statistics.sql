-- Nobody looks for hashes and sealed bytes, and whatever is read of the journals is found by key: a
-- large sample of all they hold, taken anew as they grow, serves nothing.
alter table journal_entry
  alter column country set statistics 10,
  alter column entry set statistics 10,
  alter column recorded_at set statistics 10,
  alter column commitment set statistics 0,
  alter column opening set statistics 0,
  alter column subject set statistics 0,
  alter column salt set statistics 0,
  alter column case_id set statistics 10,
  alter column resource set statistics 10;
alter table journal_leaf
  alter column country set statistics 10,
  alter column seq set statistics 10,
  alter column kind set statistics 10,
  alter column entry set statistics 10,
  alter column commitment set statistics 0;
