package org.normlink.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({"citatoin, citation", "Citation, citation", "citation, citation", "ur, url", "datte, date"})
    void nameThatDiffersLittleIsSuggested(String name, String known) {
        assertThat(Suggestion.nearest(name, List.of("citation", "date", "url"))).hasValue(known);
    }

    @ParameterizedTest
    @CsvSource({"author", "x", "cita", "dates and times"})
    void nameThatDiffersMuchIsNot(String name) {
        assertThat(Suggestion.nearest(name, List.of("citation", "date", "url"))).isEmpty();
    }

    @Test
    void ofSeveralNearNamesTheNearestIsSuggested() {
        assertThat(Suggestion.nearest("art-2.e", List.of("art-2", "art-3.e", "art-22.ee")))
                .hasValue("art-3.e");
    }

    @Test
    void ofEquallyNearNamesTheFirstIsSuggested() {
        assertThat(Suggestion.nearest("para-9", List.of("para-2", "para-1"))).hasValue("para-2");
    }

    @Test
    void withoutNamesThereIsNoSuggestion() {
        assertThat(Suggestion.nearest("date", List.of())).isEmpty();
    }
}
