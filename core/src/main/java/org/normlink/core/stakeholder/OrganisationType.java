package org.normlink.core.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The type of an organisation: the codes of IATI, and the social partners, which IATI does not know. */
public enum OrganisationType {
    /** IATI 10. */
    @JsonProperty("government")
    GOVERNMENT,
    /** IATI 11. */
    @JsonProperty("local-government")
    LOCAL_GOVERNMENT,
    /** IATI 15. */
    @JsonProperty("other-public-sector")
    OTHER_PUBLIC_SECTOR,
    /** IATI 21. */
    @JsonProperty("international-ngo")
    INTERNATIONAL_NGO,
    /** IATI 22. */
    @JsonProperty("national-ngo")
    NATIONAL_NGO,
    /** IATI 23. */
    @JsonProperty("regional-ngo")
    REGIONAL_NGO,
    /** IATI 40. */
    @JsonProperty("multilateral")
    MULTILATERAL,
    /** IATI 60. */
    @JsonProperty("foundation")
    FOUNDATION,
    /** IATI 70. */
    @JsonProperty("private-sector")
    PRIVATE_SECTOR,
    /** IATI 80. */
    @JsonProperty("academic")
    ACADEMIC,
    /** An organization of employers. */
    @JsonProperty("employers-organization")
    EMPLOYERS_ORGANIZATION,
    /** A trade union, or an organization of them. */
    @JsonProperty("workers-organization")
    WORKERS_ORGANIZATION,
    /** A newspaper, broadcaster or agency. */
    @JsonProperty("media")
    MEDIA,
    /** IATI 90. */
    @JsonProperty("other")
    OTHER
}
