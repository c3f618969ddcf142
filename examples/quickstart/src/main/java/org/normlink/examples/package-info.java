/** A command line around the public API, and the code of the README. */
@NullMarked
package org.normlink.examples;

import org.jspecify.annotations.NullMarked;
