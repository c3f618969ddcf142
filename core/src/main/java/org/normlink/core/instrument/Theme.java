package org.normlink.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What provisions of different instruments have in common. */
public enum Theme {
    /** What forced labour is. */
    @JsonProperty("definition")
    DEFINITION,
    /** Keeping forced labour from happening. */
    @JsonProperty("prevention")
    PREVENTION,
    /** Educating and informing people. */
    @JsonProperty("awareness")
    AWARENESS,
    /** Recruitment and placement of workers. */
    @JsonProperty("recruitment")
    RECRUITMENT,
    /** Due diligence of enterprises and public bodies. */
    @JsonProperty("due-diligence")
    DUE_DILIGENCE,
    /** Protection of people from forced labour and of its victims. */
    @JsonProperty("protection")
    PROTECTION,
    /** Recovery, assistance and support of victims. */
    @JsonProperty("victim-support")
    VICTIM_SUPPORT,
    /** Access to remedies such as compensation. */
    @JsonProperty("remedy")
    REMEDY,
    /** Inspection, prosecution and sanctions. */
    @JsonProperty("enforcement")
    ENFORCEMENT,
    /** Making forced labour a criminal offence. */
    @JsonProperty("criminalisation")
    CRIMINALISATION,
    /** National policies and plans of action. */
    @JsonProperty("national-policy")
    NATIONAL_POLICY,
    /** Consultation with the social partners. */
    @JsonProperty("consultation")
    CONSULTATION,
    /** Cooperation between States. */
    @JsonProperty("cooperation")
    COOPERATION,
    /** Statistics and other information. */
    @JsonProperty("data")
    DATA,
    /** Social security and social protection floors. */
    @JsonProperty("social-protection")
    SOCIAL_PROTECTION,
    /** Equality and freedom from discrimination. */
    @JsonProperty("discrimination")
    DISCRIMINATION,
    /** Freedom of association and collective bargaining. */
    @JsonProperty("freedom-of-association")
    FREEDOM_OF_ASSOCIATION,
    /** Child labour and the protection of children. */
    @JsonProperty("child-labour")
    CHILD_LABOUR,
    /** Labour migration and migrant workers. */
    @JsonProperty("migration")
    MIGRATION,
    /** Rules of a transitional period. */
    @JsonProperty("transitional")
    TRANSITIONAL,
    /** Ratification, denunciation, revision, languages. */
    @JsonProperty("final-clause")
    FINAL_CLAUSE,
    /** Employment and commercial contracts. */
    @JsonProperty("contracts")
    CONTRACTS,
    /** Disclosure and transparency. */
    @JsonProperty("disclosure")
    DISCLOSURE,
    /** Labour for economic development. */
    @JsonProperty("economic-development")
    ECONOMIC_DEVELOPMENT,
    /** Education of children. */
    @JsonProperty("education")
    EDUCATION,
    /** Political views and their expression. */
    @JsonProperty("freedom-of-expression")
    FREEDOM_OF_EXPRESSION,
    /** Fundamental principles and rights at work, and human rights. */
    @JsonProperty("fundamental-rights")
    FUNDAMENTAL_RIGHTS,
    /** Grievance mechanisms. */
    @JsonProperty("grievance")
    GRIEVANCE,
    /** Labour discipline. */
    @JsonProperty("labour-discipline")
    LABOUR_DISCIPLINE,
    /** The minimum age for work. */
    @JsonProperty("minimum-age")
    MINIMUM_AGE,
    /** Safety and health at work. */
    @JsonProperty("occupational-safety")
    OCCUPATIONAL_SAFETY,
    /** Reporting to a supervisory body. */
    @JsonProperty("reporting")
    REPORTING,
    /** Whom and what an instrument covers. */
    @JsonProperty("scope")
    SCOPE,
    /** Headings that hold provisions together. */
    @JsonProperty("structure")
    STRUCTURE,
    /** Supply chains and business relationships. */
    @JsonProperty("supply-chain")
    SUPPLY_CHAIN,
    /** Placing on the market, import and export. */
    @JsonProperty("trade")
    TRADE,
    /** Trafficking in persons. */
    @JsonProperty("trafficking")
    TRAFFICKING
}
