package org.trm.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment at which something can have happened: not ahead, and not before this century. */
@Documented
@Constraint(validatedBy = Happened.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Happened {

  String message() default "cannot have happened then";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares with the clock that the validator was given: {@link ValidatorClock}. */
  class Check implements ConstraintValidator<Happened, Instant> {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
      return moment == null
          || (!moment.isBefore(FIRST)
              && !moment.isAfter(context.getClockProvider().getClock().instant()));
    }
  }
}
