-- Synthetic organisations for local use: nothing here exists. Run at each start as the schema's
-- owner, with the time in trm.now. What is there already stays as it is, except that the contacts
-- are assured anew.
create temporary table sample on commit drop as
select lower(c.code) || '-' || s.part as id, s.part, c.code as country, s.kind,
  s.name || ', ' || c.name as name, s.authority
from country c cross join (values
  ('desk', 'COORDINATOR_OFFICE', 'Desk of the national coordinator', true),
  ('child-protection', 'CHILD_PROTECTION', 'Child protection service', true),
  ('shelter', 'SHELTER', 'Shelter and support', false)) s (part, kind, name, authority)
where c.kind in ('NETWORK', 'ASSOCIATED')
union all
select 'network-secretariat', 'secretariat', 'XN', 'INTERNATIONAL_ORGANISATION',
  'Secretariat of the network', false;

insert into organisation (id, country, kind, name, public_authority, status, verified)
select id, country, kind, name, authority, 'ACTIVE', true from sample
on conflict do nothing;

create temporary table spoken (country text primary key, languages text[] not null) on commit drop;
insert into spoken values
  ('AL', '{sq,en}'), ('AT', '{de,en}'), ('BA', '{bs,hr,sr,en}'), ('BG', '{bg,en}'),
  ('HR', '{hr,en}'), ('IT', '{it,en}'), ('MD', '{ro,ru,en}'), ('ME', '{cnr,sr,sq,en}'),
  ('MK', '{mk,sq,en}'), ('RO', '{ro,en}'), ('RS', '{sr-Cyrl,sr-Latn,hu,en}'), ('SI', '{sl,en}');

insert into organisation_service (organisation, service, languages, minimum_age, maximum_age)
select o.id, s.service, coalesce(l.languages, '{en}'), s.minimum_age, s.maximum_age
from sample o
left join spoken l using (country)
join (values
  ('desk', 'IDENTIFICATION', null, null),
  ('child-protection', 'CHILD_PROTECTION', null, 17),
  ('child-protection', 'CHILD_ACCOMMODATION', null, 17),
  ('child-protection', 'GUARDIANSHIP', null, 17),
  ('child-protection', 'FAMILY_TRACING', null, 17),
  ('shelter', 'SAFE_ACCOMMODATION', 18, null),
  ('shelter', 'SUBSISTENCE', 18, null),
  ('shelter', 'PSYCHOLOGICAL_SUPPORT', null, null),
  ('shelter', 'LEGAL_AID', null, null),
  ('shelter', 'SOCIAL_INCLUSION', null, null)) s (part, service, minimum_age, maximum_age)
  using (part)
on conflict do nothing;

insert into focal_point (organisation, function, country, kind, name, languages, visibility)
select o.id, f.function, o.country, o.kind, coalesce(f.name || ', ' || c.name, o.name),
  coalesce(l.languages, '{en}'), f.visibility
from sample o
join country c on c.code = o.country
left join spoken l using (country)
join (values
  ('desk', 'CROSS_BORDER_REFERRAL', null, 'PUBLIC'),
  ('desk', 'DATA_PROTECTION', 'Data protection at the desk', 'NETWORK'),
  ('child-protection', 'CHILD_PROTECTION', 'Child protection on call', 'PUBLIC'),
  ('shelter', 'ASSISTANCE', 'Admission', 'FOCAL_POINTS'),
  ('secretariat', 'SECRETARIAT', null, 'PUBLIC')) f (part, function, name, visibility)
  using (part)
on conflict do nothing;

insert into focal_point_deputy (organisation, function, place, deputy)
select o.id, d.function, 1, lower(o.country) || '-' || d.deputy
from sample o
join (values
  ('desk', 'CROSS_BORDER_REFERRAL', 'child-protection'),
  ('child-protection', 'CHILD_PROTECTION', 'desk')) d (part, function, deputy) using (part)
on conflict do nothing;

-- The domain example.org is reserved: no mail sent there reaches anybody.
insert into focal_point_channel (organisation, function, place, kind, address)
select o.id, p.function, 1, 'EMAIL',
  o.id || '.' || replace(lower(p.function), '_', '-') || '@example.org'
from sample o join focal_point p on p.organisation = o.id
on conflict do nothing;

-- Who is on call answers round the clock, the others on working days.
insert into focal_point_hours (organisation, function, weekday, opens, closes)
select o.id, h.function, day, h.opens, h.closes
from sample o
join (values
  ('desk', 'CROSS_BORDER_REFERRAL', 5, time '08:00', time '16:00'),
  ('desk', 'DATA_PROTECTION', 5, '09:00', '15:00'),
  ('child-protection', 'CHILD_PROTECTION', 7, '00:00', '00:00'),
  ('shelter', 'ASSISTANCE', 7, '00:00', '00:00'),
  ('secretariat', 'SECRETARIAT', 5, '09:00', '17:00')) h (part, function, days, opens, closes)
  using (part)
cross join lateral generate_series(1, h.days) day
on conflict do nothing;

update focal_point p
set assured_at = current_setting('trm.now')::timestamptz,
  assured_by = case o.part when 'secretariat' then o.id else lower(o.country) || '-desk' end
from sample o
where o.id = p.organisation;

-- A country without a realm, which nobody of it has confirmed: what goes there is sealed and answered
-- by letter. Antarctica has a code of ISO 3166-1 and no authorities, so nobody can mistake it.
insert into country (code, name, kind, time_zone)
values ('AQ', 'Antarctica (synthetic, unverified)', 'NOTIFICATION_ONLY', 'UTC')
on conflict do nothing;
insert into organisation (id, country, kind, name, public_authority, status, verified)
values ('aq-authority', 'AQ', 'SOCIAL_WORK', 'Authority for the protection of victims, Antarctica',
  true, 'ACTIVE', false)
on conflict do nothing;
insert into focal_point (organisation, function, country, kind, name, languages, visibility)
values ('aq-authority', 'CROSS_BORDER_REFERRAL', 'AQ', 'SOCIAL_WORK',
  'Authority for the protection of victims, Antarctica', '{en}', 'NETWORK')
on conflict do nothing;
insert into focal_point_channel (organisation, function, place, kind, address)
values ('aq-authority', 'CROSS_BORDER_REFERRAL', 1, 'EMAIL', 'aq-authority@example.org')
on conflict do nothing;
update focal_point
set assured_at = current_setting('trm.now')::timestamptz, assured_by = 'network-secretariat'
where organisation = 'aq-authority';
