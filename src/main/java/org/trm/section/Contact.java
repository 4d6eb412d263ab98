package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/** How to reach the person and speak with them without putting them in danger. */
public record Contact(
    @NotNull @Valid SafeContact safeContact,
    @Size(max = 10) List<@Valid SpokenLanguage> languages,
    @Nullable PreferredWorker preferredWorker,
    @Nullable LongText note)
    implements SectionContent {

  public Contact {
    languages = Known.list(languages);
  }

  @Override
  public DataCategory category() {
    return DataCategory.CONTACT;
  }

  @Override
  public String toString() {
    return "Contact";
  }

  /** How well a language is spoken. */
  public enum LanguageLevel {
    FIRST,
    FLUENT,
    SOME
  }

  /** With whom the person would rather speak. */
  public enum PreferredWorker {
    WOMAN,
    MAN,
    ANY
  }

  /** A language by its BCP 47 tag, and whether an interpreter is needed to work in it. */
  public record SpokenLanguage(
      @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?") String language,
      @NotNull LanguageLevel level,
      boolean interpreterNeeded) {

    @Override
    public String toString() {
      return "SpokenLanguage";
    }
  }
}
