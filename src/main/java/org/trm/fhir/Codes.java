package org.trm.fhir;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** The code systems that AuditEvents speak in, and what is said in them again and again. */
final class Codes {

  static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
  static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  static final String BALP = "https://profiles.ihe.net/ITI/BALP/";

  /** The journal's own codes, as its contract has them. */
  static final String OURS = "urn:x-trm:";

  static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private static final String URI = "urn:ietf:rfc:3986";

  private Codes() {}

  static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  /** One of our own codes. */
  static CodeableConcept ours(String kind, String code) {
    return concept(OURS + kind, code);
  }

  /** Somebody or something that has an identifier and no FHIR server to be read at. */
  static Reference named(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }

  static Reference uuid(String value) {
    return named(URI, "urn:uuid:" + value);
  }

  static CodeType masked() {
    return new CodeType("masked");
  }
}
