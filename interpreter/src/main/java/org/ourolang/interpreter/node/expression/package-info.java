// SPDX-License-Identifier: Apache-2.0

/** Nodes that compute values; none of them can suspend. */
package org.ourolang.interpreter.node.expression;
