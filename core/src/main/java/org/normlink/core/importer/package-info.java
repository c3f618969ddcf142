/** Readers for the formats that people have. Start at {@link org.normlink.core.importer.ResourceReader}. */
@NullMarked
package org.normlink.core.importer;

import org.jspecify.annotations.NullMarked;
