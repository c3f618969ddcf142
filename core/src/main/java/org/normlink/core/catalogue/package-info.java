/**
 * The reference data: instruments, ratifications, stakeholders. Start at
 * {@link org.normlink.core.catalogue.Catalogue#bundled()}.
 */
@NullMarked
package org.normlink.core.catalogue;

import org.jspecify.annotations.NullMarked;
