/** Countries and the places in them, by their ISO 3166 codes. Start at {@link org.normlink.core.place.Place}. */
@NullMarked
package org.normlink.core.place;

import org.jspecify.annotations.NullMarked;
