// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/**
 * Code of a {@code __new__} that makes an empty instance, whatever else the class is called with; or what {@code
 * object.__new__} makes instances with, the reference's {@code tp_alloc}.
 */
@FunctionalInterface
public interface InstanceMaker extends FnN {
    /**
     * Makes one.
     *
     * @param asked the class with this {@code __new__}, or one below it
     */
    Object make(OuroClass asked);

    @Override
    default Object call(Object[] bound) {
        return make((OuroClass) bound[0]);
    }
}
