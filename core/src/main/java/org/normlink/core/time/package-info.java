/**
 * Dates as sources give them: whole or partial, stated or inferred. Start at
 * {@link org.normlink.core.time.PartialDate}.
 */
@NullMarked
package org.normlink.core.time;

import org.jspecify.annotations.NullMarked;
