/** The one place that knows how JSON is read and written. Start at {@link org.normlink.core.json.NormlinkJson}. */
@NullMarked
package org.normlink.core.json;

import org.jspecify.annotations.NullMarked;
