/**
 * Claims that resources bear on provisions, and the engine that proposes them from text. Start at
 * {@link org.normlink.mapping.linking.LexiconLinker}.
 */
@NullMarked
package org.normlink.mapping.linking;

import org.jspecify.annotations.NullMarked;
