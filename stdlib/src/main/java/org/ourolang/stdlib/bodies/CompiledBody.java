// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

/** A body whose beginning compiles into its callers: it must be short, and keep what is rare behind boundaries. */
@FunctionalInterface
public interface CompiledBody extends AsyncBody {}
