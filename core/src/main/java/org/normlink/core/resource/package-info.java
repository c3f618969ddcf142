/** What people publish and do about forced labour. Start at {@link org.normlink.core.resource.Resource}. */
@NullMarked
package org.normlink.core.resource;

import org.jspecify.annotations.NullMarked;
