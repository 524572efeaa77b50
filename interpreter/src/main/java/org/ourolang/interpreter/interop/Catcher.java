// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import org.ourolang.interpreter.object.OuroException;

/** What may catch exceptions of a block of statements, as far as that can be told without running anything. */
public interface Catcher {
    boolean mayCatch(OuroException exception);
}
