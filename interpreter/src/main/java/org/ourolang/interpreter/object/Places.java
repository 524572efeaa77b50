// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.nodes.Node;
import org.ourolang.language.source.Span;

/** The root of a body, as what knows where its nodes stand in the program's text. */
public interface Places {
    /** The place of the node, or of the nearest one around it that has one; null for none. */
    Span spanAround(Node node);
}
