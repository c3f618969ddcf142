package org.normlink.core.resource;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of events. */
public enum EventKind {
    /** A seminar. */
    @JsonProperty("seminar")
    SEMINAR,
    /** A workshop. */
    @JsonProperty("workshop")
    WORKSHOP,
    /** A consultation. */
    @JsonProperty("consultation")
    CONSULTATION,
    /** A webinar or another event on the internet. */
    @JsonProperty("online-event")
    ONLINE_EVENT,
    /** A conference, forum or symposium. */
    @JsonProperty("conference")
    CONFERENCE,
    /** A meeting, or an event of another kind. */
    @JsonProperty("meeting")
    MEETING
}
