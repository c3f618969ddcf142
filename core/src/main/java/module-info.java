/**
 * The typed model of resources, instruments and stakeholders, the bundled catalogue, and readers for what people have.
 */
module org.normlink.core {
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;

    exports org.normlink.core;
    exports org.normlink.core.catalogue;
    exports org.normlink.core.importer;
    exports org.normlink.core.instrument;
    exports org.normlink.core.json;
    exports org.normlink.core.place;
    exports org.normlink.core.resource;
    exports org.normlink.core.source;
    exports org.normlink.core.stakeholder;
    exports org.normlink.core.text;
    exports org.normlink.core.time;

    opens org.normlink.core.catalogue to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.importer to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.instrument to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.place to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.resource to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.source to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.stakeholder to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.text to
            com.fasterxml.jackson.databind;
    opens org.normlink.core.time to
            com.fasterxml.jackson.databind;
}
