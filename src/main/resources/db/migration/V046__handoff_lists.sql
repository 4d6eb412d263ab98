-- Alerts that are not over come first wherever handoffs are listed: each row says so itself, and one key for each
-- side of a handoff does for all. Eight keys did it before, and each list was read twice for alerts and for the rest.
alter table handoff add column alerting boolean not null generated always as
  (type = 'EMERGENCY_ALERT' and status in ('SENT', 'ACKNOWLEDGED', 'CONFIRMED')) stored;
drop index handoff_alert_in, handoff_alert_received, handoff_alert_out, handoff_alert_held;
drop index handoff_in, handoff_received, handoff_out, handoff_held;
create index handoff_in on handoff (receiving_desk, alerting desc, due_at, id);
create index handoff_received on handoff (receiving_organisation, alerting desc, due_at, id)
  where receiving_organisation is not null;
create index handoff_out on handoff (sending_desk, alerting desc, due_at, id);
create index handoff_held on handoff (holder, alerting desc, due_at, id);
