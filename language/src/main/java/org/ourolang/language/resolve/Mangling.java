// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

/** Private names of classes. */
final class Mangling {
    private Mangling() {}

    static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : ("_" + className.substring(start) + name).intern();
    }
}
