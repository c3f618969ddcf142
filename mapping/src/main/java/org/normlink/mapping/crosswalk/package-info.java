/**
 * What provisions of different instruments have to do with each other. Start at
 * {@link org.normlink.mapping.crosswalk.Crosswalk}.
 */
@NullMarked
package org.normlink.mapping.crosswalk;

import org.jspecify.annotations.NullMarked;
