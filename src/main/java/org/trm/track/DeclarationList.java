package org.trm.track;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.directory.Language;
import org.trm.shared.CountryCode;

/** What the person said about going back, the first first. */
@Schema(description = "What the person said about going back, the first first")
public record DeclarationList(List<DeclarationView> declarations) {
  public DeclarationList {
    declarations = List.copyOf(declarations);
  }

  /** One declaration, and whether the person took it back. */
  @Schema(description = "One declaration, and whether the person took it back")
  public record DeclarationView(
      UUID id,
      ReturnDeclaration.Saying saying,
      CountryCode country,
      ReturnDeclaration.Manner manner,
      ReturnDeclaration.Interpreting interpreting,
      ReturnDeclaration.LegalAdvice legalAdvice,
      String formVersion,
      Language language,
      @Nullable Instant validUntil,
      boolean takenBack,
      Instant occurredAt,
      Instant recordedAt) {

    @Override
    public String toString() {
      return "DeclarationView " + id;
    }
  }

  @Override
  public String toString() {
    return "DeclarationList";
  }
}
