-- A synthetic entry for every corridor, for local use: nobody has assessed anything here. Run at
-- each start as the schema's owner, with the time in trm.now; what is there already stays.
insert into corridor_register (id, from_country, to_country, version, controllers, processors,
  host_country, host, assessment, assessed_on, review_by, synthetic, recorded_by, recorded_at)
select gen_random_uuid(), f.code, t.code, 1,
  array[lower(f.code) || '-desk', lower(t.code) || '-desk'], '{}',
  f.code, 'XN-HOST-1', 'XN-DPIA-1', date '2026-01-01', date '2099-12-31', true,
  'network-secretariat', current_setting('trm.now')::timestamptz
from country f cross join country t
where f.code <> t.code and f.kind in ('NETWORK', 'ASSOCIATED') and t.kind <> 'OFFICE'
on conflict do nothing;
