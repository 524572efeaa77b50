// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

/** The body of an ordinary function. */
@FunctionalInterface
public interface PlainBody {
    /** @param frame the function, then the bound parameters in slot order; answers the result, never null */
    Object call(Object[] frame);
}
