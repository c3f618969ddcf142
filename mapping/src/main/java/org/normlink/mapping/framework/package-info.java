/**
 * What an assessment asks: requirements over provisions of instruments. Start at
 * {@link org.normlink.mapping.framework.Frameworks}.
 */
@NullMarked
package org.normlink.mapping.framework;

import org.jspecify.annotations.NullMarked;
