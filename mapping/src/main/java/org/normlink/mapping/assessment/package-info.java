/**
 * From evidence to ratings on two axes, each with its reasons. Start at
 * {@link org.normlink.mapping.assessment.Assessor}.
 */
@NullMarked
package org.normlink.mapping.assessment;

import org.jspecify.annotations.NullMarked;
