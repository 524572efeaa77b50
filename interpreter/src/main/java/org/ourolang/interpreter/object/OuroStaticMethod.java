// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What {@code staticmethod} makes. */
public class OuroStaticMethod extends OuroObject {
    public Object function;

    public OuroStaticMethod(OuroClass type, Object function) {
        super(type);
        this.function = function;
    }
}
