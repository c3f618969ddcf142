/** Where a fact comes from, and whether somebody checked it there. Start at {@link org.normlink.core.source.Source}. */
@NullMarked
package org.normlink.core.source;

import org.jspecify.annotations.NullMarked;
