-- Every table that says of which case its rows are stands behind the wall of the circle, also one
-- that a later migration made. Runs after each migration and adds what is missing.
do $$
declare
  behind text;
begin
  for behind in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and a.attname = 'case_id' and not a.attisdropped and c.relname not like 'journal%'
       and not exists (select from pg_policy p
         where p.polrelid = c.oid and p.polname = 'in_the_circle')
  loop
    execute format('create policy in_the_circle on %I as restrictive to trm_app'
      || ' using (case_id <> all ((select scope_closed())::uuid[])'
      || ' and case_id = coalesce((select scope_only()), case_id))', behind);
  end loop;
end $$;
