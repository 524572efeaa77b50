// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a script. The method may have a parameter of type {@link org.ourolang.embed.Session}: a new session on a
 * virtual clock and with a fixed seed, in which the script has run.
 */
// Whoever writes tests reads JUnit's module anyway; whoever does not need not have it.
@SuppressWarnings("exports")
@Test
@Documented
@ExtendWith(OuroExtension.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OuroTest {
    /** The path of the script, from the working directory; empty for none. */
    String value() default "";
}
