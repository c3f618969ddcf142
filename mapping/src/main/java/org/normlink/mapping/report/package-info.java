/** Writers of gap reports. Start at {@link org.normlink.mapping.report.ReportWriter}. */
@NullMarked
package org.normlink.mapping.report;

import org.jspecify.annotations.NullMarked;
