-- References stand in clear, so the database too refuses what could be a name: three letters in a
-- row, or a personal number. Rows from before stay as they are; what is written from now on is held.
alter table casefile
  add constraint casefile_own_reference_form check (own_reference ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid,
  add constraint casefile_other_reference_form check (other_reference ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid;
alter table participant
  add constraint participant_reference_form check (reference ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid;
alter table consent
  add constraint consent_witness_form check (witness ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid,
  add constraint consent_interpreter_form check (interpreter ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid,
  add constraint consent_form_version_form check (form_version ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid;
alter table handoff
  add constraint handoff_sender_reference_form check (sender_reference ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid,
  add constraint handoff_receiver_reference_form check (receiver_reference ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid,
  add constraint handoff_caseworker_form check (caseworker ~
    '^([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}$') not valid;
