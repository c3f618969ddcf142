/** Frameworks, links, assessments and reports over the model of {@code org.normlink.core}. */
module org.normlink.mapping {
    requires transitive org.normlink.core;
    requires com.fasterxml.jackson.databind;
    requires io.jstach.jstachio;
    requires static org.immutables.value.annotations;

    exports org.normlink.mapping.assessment;
    exports org.normlink.mapping.crosswalk;
    exports org.normlink.mapping.framework;
    exports org.normlink.mapping.linking;
    exports org.normlink.mapping.report;

    opens org.normlink.mapping.assessment to
            com.fasterxml.jackson.databind;
    opens org.normlink.mapping.crosswalk to
            com.fasterxml.jackson.databind;
    opens org.normlink.mapping.framework to
            com.fasterxml.jackson.databind;
    opens org.normlink.mapping.linking to
            com.fasterxml.jackson.databind;
    opens org.normlink.mapping.report to
            com.fasterxml.jackson.databind;
}
