package org.normlink.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"normlink/instrument/1", "normlink/instrument-names/12", "normlink/a/9999"})
    void writtenSchemaReadsBack(String text) {
        assertThat(SchemaId.find(text)).hasValueSatisfying(id -> assertThat(id).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "instrument/1",
                "normlink/instrument",
                "normlink/instrument/0",
                "normlink/instrument/01",
                "normlink/instrument/10000",
                "normlink/Instrument/1",
                "normlink/instrument/1/"
            })
    void whatIsNoSchemaIsNotFound(String text) {
        assertThat(SchemaId.find(text)).isEmpty();
    }

    @Test
    void schemaNamesItsKindAndItsVersion() {
        assertThat(SchemaId.find("normlink/typing/3")).hasValue(new SchemaId("typing", 3));
    }
}
