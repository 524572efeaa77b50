// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

/** Which of the process's standard streams are terminals; Java cannot tell, so that the launcher says it. */
public final class Terminals {
    public static final int STANDARD_ERROR = 2;

    /** System property with the numbers of the descriptors that are terminals, such as {@code 012}. */
    private static final String PROPERTY = "ouro.terminals";

    private Terminals() {}

    /** @param descriptor 0, 1 or 2; others are no terminals */
    public static boolean isTerminal(int descriptor) {
        boolean standard = descriptor >= 0 && descriptor <= STANDARD_ERROR;
        return standard && System.getProperty(PROPERTY, "").indexOf('0' + descriptor) >= 0;
    }
}
