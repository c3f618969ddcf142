package org.normlink.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How values are generated in this module. It stays in the source, so that callers never meet the generator. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        toBuilder = "toBuilder",
        get = "*",
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria"},
        jdkOnly = true,
        mergeFromSupertypesDynamically = false,
        allowedClasspathAnnotations = Override.class,
        throwForInvalidImmutableState = InvalidValueException.class)
@interface ValueStyle {}
