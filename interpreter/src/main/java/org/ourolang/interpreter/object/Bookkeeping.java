// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that knows values which no program reaches through it: it keeps nothing alive. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Bookkeeping {}
