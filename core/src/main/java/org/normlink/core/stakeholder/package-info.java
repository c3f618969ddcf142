/**
 * Organisations and groups of people, with their part in tripartite dialogue. Start at
 * {@link org.normlink.core.stakeholder.Stakeholder}.
 */
@NullMarked
package org.normlink.core.stakeholder;

import org.jspecify.annotations.NullMarked;
