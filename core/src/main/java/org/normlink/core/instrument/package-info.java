/**
 * Conventions, protocols, recommendations and guidelines down to the last clause, and whom they bind when. Start at
 * {@link org.normlink.core.instrument.Instrument}.
 */
@NullMarked
package org.normlink.core.instrument;

import org.jspecify.annotations.NullMarked;
