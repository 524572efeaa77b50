// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import org.ourolang.interpreter.object.Code;

/** A node that makes functions of a body which is translated at the first call. */
public interface Definition {
    /** The body. */
    Code code();
}
