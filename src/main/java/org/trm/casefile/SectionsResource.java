package org.trm.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.ProblemType;
import org.trm.problem.Refuses;
import org.trm.section.Contact;
import org.trm.section.Exploitation;
import org.trm.section.Family;
import org.trm.section.Health;
import org.trm.section.Identity;
import org.trm.section.Legal;
import org.trm.section.Needs;
import org.trm.section.Travel;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Happened;
import org.trm.web.IfMatch;
import org.trm.web.PurposeOfUse;

/** The sections of a case, one data category at a time. */
@Path("/v1/cases/{case}/sections/{category}")
@Tag(name = "Cases")
@RunOnVirtualThread
public class SectionsResource {

  private final CurrentCaller callers;
  private final SectionCodec codec;
  private final ReadSection readSection;
  private final WriteSection writeSection;

  SectionsResource(
      CurrentCaller callers,
      SectionCodec codec,
      ReadSection readSection,
      WriteSection writeSection) {
    this.callers = callers;
    this.codec = codec;
    this.readSection = readSection;
    this.writeSection = writeSection;
  }

  /**
   * A section to be written.
   *
   * @param content the content, in the form of its category
   * @param occurredAt when it was learnt, if that is not now
   */
  @Schema(description = "A section to be written")
  public record SectionWriting(
      @NotNull
          @Schema(
              description = "The content, in the form of its category",
              anyOf = {
                Identity.class,
                Contact.class,
                Exploitation.class,
                Health.class,
                Family.class,
                Legal.class,
                Travel.class,
                Needs.class
              })
          JsonNode content,
      @Nullable @Happened Instant occurredAt) {

    @Override
    public String toString() {
      return "SectionWriting";
    }
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Refuses(ProblemType.RESTRICTED)
  @Operation(operationId = "readSection", summary = "Read one section, for a stated purpose")
  public SectionView read(
      @PathParam("case") CaseId id,
      @PathParam("category") DataCategory category,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readSection
        .read(caller, id, category, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }

  @PUT
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Operation(
      operationId = "writeSection",
      summary = "Write one section; If-Match \"0\" where there is none yet")
  public SectionView write(
      @PathParam("case") CaseId id,
      @PathParam("category") DataCategory category,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SectionWriting writing) {
    var content = codec.read(category, writing.content());
    return writeSection
        .write(callers.get(), id, IfMatch.required(ifMatch), content, writing.occurredAt())
        .orProblem();
  }
}
