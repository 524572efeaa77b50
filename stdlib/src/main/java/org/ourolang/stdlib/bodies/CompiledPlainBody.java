// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

/** The body of an ordinary function that compiles into its callers; see {@link CompiledBody}. */
@FunctionalInterface
public interface CompiledPlainBody extends PlainBody {}
