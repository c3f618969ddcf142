/**
 * Words: language tags, text in several languages, and a scanner that finds phrases in text. Start at
 * {@link org.normlink.core.text.LocalizedText}.
 */
@NullMarked
package org.normlink.core.text;

import org.jspecify.annotations.NullMarked;
