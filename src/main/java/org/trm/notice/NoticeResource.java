package org.trm.notice;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.Cursor;
import org.trm.web.IfMatch;
import org.trm.web.Limit;
import org.trm.web.OnceKeys;
import org.trm.web.Pages;

/** What an organisation was told and has to answer, over HTTP. */
@Path("/v1/notices")
@Tag(name = "Notices")
@RunOnVirtualThread
@RolesAllowed({
  Duty.Name.CASEWORKER,
  Duty.Name.FOCAL_POINT,
  Duty.Name.SUPERVISOR,
  Duty.Name.CHILD_PROTECTION,
  Duty.Name.DATA_PROTECTION
})
public class NoticeResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Pages pages;
  private final ListNotices listNotices;
  private final AcknowledgeNotice acknowledgeNotice;

  NoticeResource(
      CurrentCaller callers,
      OnceKeys keys,
      Pages pages,
      ListNotices listNotices,
      AcknowledgeNotice acknowledgeNotice) {
    this.callers = callers;
    this.keys = keys;
    this.pages = pages;
    this.listNotices = listNotices;
    this.acknowledgeNotice = acknowledgeNotice;
  }

  @GET
  @Operation(
      operationId = "listNotices",
      summary = "What your organisation was told, or told others; the oldest first")
  public RestResponse<List<NoticeView>> list(
      @RestQuery @Nullable NoticeBox box,
      @RestQuery @Nullable Boolean open,
      @RestQuery @Nullable Limit limit,
      @RestQuery @Nullable Cursor after) {
    var query =
        new NoticeRepository.Query(
            box == null ? NoticeBox.in : box,
            open != null && open,
            Limit.of(limit),
            after == null ? null : after.read(UUID::fromString));
    return pages.answer(listNotices.list(callers.get(), query).orProblem());
  }

  @POST
  @Path("{notice}/acknowledge")
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "acknowledgeNotice",
      summary = "Answer a notice with what was done; whoever told it sees the answer")
  public NoticeView acknowledge(
      @PathParam("notice") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewAcknowledgement acknowledgement) {
    var which = new AcknowledgeNotice.Which(id, IfMatch.required(ifMatch));
    return acknowledgeNotice
        .acknowledge(callers.get(), which, keys.required(), acknowledgement)
        .orProblem();
  }
}
