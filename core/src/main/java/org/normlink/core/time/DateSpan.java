package org.normlink.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.normlink.core.InvalidValueException;

/**
 * A period, each end of which is a partial date or open.
 *
 * <p>It is written as an EDTF interval (ISO 8601-2): {@code 2021/2025}, {@code 2020-10-15/2020-10-16},
 * {@code 2021-09/..} for a period that goes on, {@code ../2025} for one whose start is not known.
 */
@Value.Immutable
public sealed interface DateSpan permits ImmutableDateSpan {

    /** {@return the start, if it is known} */
    Optional<PartialDate> start();

    /** {@return the end, unless it is open} */
    Optional<PartialDate> end();

    /** {@return a period from one date to another} */
    static DateSpan of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Reads an EDTF interval, the inverse of {@link #toEdtf()}.
     *
     * @throws InvalidValueException if {@code text} has another form, or ends before it starts
     */
    @JsonCreator
    static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException("period must look like '2021/2025' or '2021-09/..', but is '" + text + "'");
        }
        return builder()
                .start(end(text.substring(0, slash)))
                .end(end(text.substring(slash + 1)))
                .build();
    }

    private static Optional<PartialDate> end(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    /** {@return the period in EDTF} */
    @JsonValue
    default String toEdtf() {
        return start().map(PartialDate::toString).orElse("..") + "/"
                + end().map(PartialDate::toString).orElse("..");
    }

    /** {@return whether the day may lie in the period; open ends hold every day} */
    default boolean covers(LocalDate day) {
        return start().map(PartialDate::first).filter(day::isBefore).isEmpty()
                && end().map(PartialDate::last).filter(day::isAfter).isEmpty();
    }

    /** {@return a builder filled with this period} */
    Builder toBuilder();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds periods, and refuses those that say nothing or end before they start. */
    final class Builder extends ImmutableDateSpan.Builder {
        Builder() {}

        @Override
        public DateSpan build() {
            DateSpan span = super.build();
            if (span.start().isEmpty() && span.end().isEmpty()) {
                throw new InvalidValueException("period must have a start or an end");
            }
            boolean backwards = span.start()
                    .flatMap(start -> span.end().filter(end -> end.last().isBefore(start.first())))
                    .isPresent();
            if (backwards) {
                throw new InvalidValueException("period must not end before it starts, but is '" + span.toEdtf() + "'");
            }
            return span;
        }
    }
}
